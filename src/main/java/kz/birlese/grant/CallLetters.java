package kz.birlese.grant;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Letters;
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
    void closingSoon(Call call, Collection<UUID> readers, String occasion) {
        send("closingSoon", call, occasion, readers, Map.of("closesAt", call.closesAt()));
    }

    void extended(Call call, Collection<UUID> readers) {
        Map<String, Object> facts = Map.of("closesAt", call.closesAt(), "reason", call.extendedBecause());
        send("callExtended", call, "once", readers, facts);
    }

    void cancelled(Call call, Collection<UUID> readers) {
        send("callCancelled", call, "once", readers, Map.of("reason", call.cancelledBecause()));
    }

    void appointed(Call call, Collection<UUID> jurors) {
        send("juryAppointed", call, "once", jurors, Map.of());
    }

    private void send(
            String template, Call call, String occasion, Collection<UUID> readers, Map<String, Object> facts) {
        for (Account reader : accounts.findAllById(readers)) {
            Map<String, Object> all = new HashMap<>(facts);
            all.put("number", call.number());
            all.put("title", call.title(reader.language()));
            String key = template + "/" + call.id() + "/" + occasion + "/" + reader.id();
            letters.send(key, reader.id(), template, all);
        }
    }
}
