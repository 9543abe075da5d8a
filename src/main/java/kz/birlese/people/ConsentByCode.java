package kz.birlese.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person agrees to something by reading out a code to whoever sits beside them. The code goes to the person's own
 * e-mail or phone, with the text of what they agree to.
 */
@Component
public class ConsentByCode {

    private static final Duration KEPT = Duration.ofDays(1);

    /**
     * What a person is asked.
     *
     * @param askedBy the account that will type the code
     * @param about what it is about, an id
     * @param fingerprint SHA-256 of what exactly is agreed to, or null
     */
    public record Question(UUID askedBy, UUID about, String fingerprint) {}

    /** Who agreed to what. */
    public record Answer(UUID person, UUID about, String fingerprint) {}

    private final CodeRequests requests;
    private final CodeSender codes;
    private final Throttle perAsker;
    private final Clock clock;

    ConsentByCode(
            CodeRequests requests, CodeSender codes, AssistanceSettings settings, WayInLimits limits, Clock clock) {
        this.perAsker = new Throttle(settings.asksPerAssistant(), limits.window());
        this.requests = requests;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Sends the code and answers the request it belongs to: the same whether somebody has the contact or not.
     *
     * @param contact an e-mail or phone as {@link SignInName} writes it
     * @param person whose it is; empty when nobody's
     * @param text what the person agrees to, in their language; empty when nobody's
     * @throws Refusal {@code tooManyTries} when the contact has had too many codes of late, or somebody has asked too
     *     often
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID ask(Question question, String contact, Optional<Account> person, String text) {
        if (!perAsker.allows(question.askedBy().toString())) {
            throw new Refusal("tooManyTries");
        }
        requests.deleteStale(clock.instant().minus(KEPT));
        CodeRequest request = new CodeRequest(
                question.askedBy(), question.about(), person.map(Account::id).orElse(null), question.fingerprint());
        codes.send(request, contact, person.map(Account::contact), text);
        return requests.save(request).id();
    }

    /**
     * The code as it came back; it counts once. In a transaction of its own, since a wrong code is a try taken whatever
     * becomes of the rest.
     *
     * @throws Refusal {@code codeWrong} with the tries left, {@code codeTriesOver}, {@code codeExpired}, also for a
     *     request that is not the person's
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public Answer prove(UUID askedBy, UUID request, String typed) {
        CodeRequest known =
                requests.lock(request, askedBy).orElseThrow(() -> new Refusal("codeExpired", "code", Map.of()));
        known.prove(typed, clock.instant());
        requests.delete(known);
        return new Answer(known.person(), known.about(), known.fingerprint());
    }
}
