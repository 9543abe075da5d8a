package kz.birlese.grant;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Account;
import kz.birlese.people.Accounts;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import org.springframework.stereotype.Component;

/** Letters about a call, each in its reader's language, through the outbox. */
@Component
class CallLetters {

    private final Accounts accounts;
    private final Texts texts;
    private final Outbox outbox;

    CallLetters(Accounts accounts, Texts texts, Outbox outbox) {
        this.accounts = accounts;
        this.texts = texts;
        this.outbox = outbox;
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
            Map<String, Object> words = new HashMap<>(facts);
            words.put("name", reader.name());
            words.put("number", call.number());
            words.put("title", title(call, reader.language()));
            String key = String.join(
                    "/", template, call.id().toString(), occasion, reader.id().toString());
            outbox.post(OutboxItem.mail(
                    key,
                    reader.id(),
                    texts.say(reader.language(), "letter." + template + ".subject", words),
                    texts.say(reader.language(), "letter." + template + ".body", words),
                    null));
        }
    }

    private static String title(Call call, Language language) {
        return call.settings() == null ? "" : call.settings().title().get(language);
    }
}
