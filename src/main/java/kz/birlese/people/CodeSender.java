package kz.birlese.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
        requireFew(registration.contact());
        String code = fresh();
        registration.sendCode(code, limits.codeTries(), clock.instant(), limits.codeLives());
        boolean known = SignInName.find(accounts, registration.contact()).isPresent();
        String key = "code/" + registration.id() + "/" + registration.codesSent();
        String text = known ? "wayIn.known" : "wayIn.code";
        post(key, registration.reached(), text, text, Map.of("code", code));
    }

    /** The code with what the person agrees to by reading it out. Where nobody has the contact, nothing leaves the house. */
    void send(CodeRequest request, String contact, Optional<Contact> to, String text) {
        requireFew(contact);
        String code = fresh();
        request.sendCode(code, limits.codeTries(), clock.instant(), limits.codeLives());
        String subject = request.fingerprint() == null ? "wayIn.spokenCode" : "wayIn.spokenCode.send";
        Map<String, String> facts = Map.of("text", text, "code", code);
        to.ifPresent(reached -> post("code/" + request.id(), reached, subject, "wayIn.spokenCode", facts));
    }

    private void requireFew(String contact) {
        if (!perContact.allows(contact)) {
            throw new Refusal("tooManyTries");
        }
    }

    private String fresh() {
        return String.format("%06d", random.nextInt(1_000_000));
    }

    private void post(String key, Contact to, String subject, String text, Map<String, ?> facts) {
        String body = texts.say(to.language(), text, facts);
        outbox.post(
                to.email() == null
                        ? OutboxItem.smsTo(key, to.phone(), body)
                        : OutboxItem.mailTo(key, to.email(), texts.say(to.language(), subject + ".subject"), body));
    }
}
