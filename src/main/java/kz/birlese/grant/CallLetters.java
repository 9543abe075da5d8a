package kz.birlese.grant;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import org.springframework.stereotype.Component;

/** Letters about a call to many people at once. Each person gets each of them once. */
@Component
class CallLetters {

    private final Accounts accounts;
    private final Letters letters;

    CallLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /** Reminds of the closing; {@code occasion} keeps the reminders of one call apart. */
    void closingSoon(Call call, Collection<GrantApplication> drafts, String occasion) {
        Map<String, Object> facts = Map.of("closesAt", call.closesAt());
        send(Topic.REMINDERS, "closingSoon", call, occasion, ofTheirs(drafts), facts);
    }

    void extended(Call call, Collection<GrantApplication> drafts) {
        Map<String, Object> facts = Map.of("closesAt", call.closesAt(), "reason", call.extendedBecause());
        send(Topic.BINDING, "callExtended", call, "once", ofTheirs(drafts), facts);
    }

    void cancelled(Call call, Collection<UUID> jurors) {
        Map<String, Object> facts = Map.of("reason", call.cancelledBecause());
        send(Topic.MY_TASKS, "callCancelled", call, "once", ofTheCall(call, jurors), facts);
    }

    void appointed(Call call, Collection<UUID> jurors) {
        send(Topic.MY_TASKS, "juryAppointed", call, "once", ofTheCall(call, jurors), Map.of());
    }

    /** Applicants do not open the call, but their own application to it. */
    private static Map<UUID, UUID> ofTheirs(Collection<GrantApplication> drafts) {
        return drafts.stream().collect(Collectors.toMap(GrantApplication::applicant, GrantApplication::id));
    }

    private static Map<UUID, UUID> ofTheCall(Call call, Collection<UUID> readers) {
        return readers.stream().collect(Collectors.toMap(Function.identity(), reader -> call.id()));
    }

    /** @param readers each with the case the letter is about for them */
    private void send(
            Topic topic,
            String template,
            Call call,
            String occasion,
            Map<UUID, UUID> readers,
            Map<String, Object> facts) {
        for (Account reader : accounts.findAllById(readers.keySet())) {
            Map<String, Object> all = new HashMap<>(facts);
            all.put("number", call.number());
            all.put("title", call.title(reader.language()));
            String key = template + "/" + call.id() + "/" + occasion + "/" + reader.id();
            Subject subject = Subject.ofCase(readers.get(reader.id()));
            letters.tell(new Letter(key, reader.id(), template, topic, subject), all);
        }
    }
}
