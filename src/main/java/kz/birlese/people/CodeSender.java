package kz.birlese.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * Sends six-digit codes to an e-mail address or phone. Somebody who has an account already is told so there, and not on
 * the screen: who registers must not learn who else has.
 */
@Component
class CodeSender {

    private final SecureRandom random = new SecureRandom();
    private final Throttle perContact;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final WayInLimits limits;
    private final Clock clock;

    CodeSender(Accounts accounts, Outbox outbox, Texts texts, WayInLimits limits, Clock clock) {
        this.perContact = new Throttle(limits.codesPerContact(), limits.window());
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.limits = limits;
        this.clock = clock;
    }

    /** Throws {@link Refusal} {@code tooManyTries} when the contact has had too many codes of late. */
    void send(Registration registration) {
        if (!perContact.allows(registration.contact())) {
            throw new Refusal("tooManyTries");
        }
        String code = String.format("%06d", random.nextInt(1_000_000));
        registration.sendCode(code, limits.codeTries(), clock.instant(), limits.codeLives());
        boolean known = SignInName.find(accounts, registration.contact()).isPresent();
        post(registration, known ? "wayIn.known" : "wayIn.code", Map.of("code", code));
    }

    private void post(Registration registration, String text, Map<String, ?> facts) {
        Contact to = registration.reached();
        String key = "code/" + registration.id() + "/" + registration.codesSent();
        String body = texts.say(to.language(), text, facts);
        outbox.post(
                to.email() == null
                        ? OutboxItem.smsTo(key, to.phone(), body)
                        : OutboxItem.mailTo(key, to.email(), texts.say(to.language(), text + ".subject"), body));
    }
}
