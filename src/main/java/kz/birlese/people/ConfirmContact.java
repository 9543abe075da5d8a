package kz.birlese.people;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a registration into an account once its code comes back. A refused code is a try taken, so refusals commit. */
@Service
@Transactional(noRollbackFor = Refusal.class)
@PermitAll
public class ConfirmContact {

    private final Registrations registrations;
    private final OpenAccount accounts;
    private final Consents consents;
    private final CodeSender codes;
    private final DecisionLog log;
    private final Clock clock;

    ConfirmContact(
            Registrations registrations,
            OpenAccount accounts,
            Consents consents,
            CodeSender codes,
            DecisionLog log,
            Clock clock) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.consents = consents;
        this.codes = codes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Opens the account. Throws {@link Refusal}: {@code codeWrong} with the tries left, {@code codeTriesOver}, {@code
     * codeExpired}, also for a registration nobody knows; {@code identityTaken}.
     */
    public UUID with(UUID registration, String code) {
        Registration known = find(registration);
        Instant now = clock.instant();
        known.prove(code, now);
        Account account = accounts.forApplicant(known.applicant(), known.passwordHash());
        keepConsent(known, account.id(), now);
        log.append(
                new Decision(account.id(), "accountOpened", account.id(), null, Map.of("role", Role.Named.APPLICANT)));
        registrations.delete(known);
        return account.id();
    }

    /** Sends another code, which replaces the one before. Throws {@link Refusal} {@code tooManyTries}. */
    public void sendAnother(UUID registration) {
        codes.send(find(registration));
    }

    private Registration find(UUID registration) {
        return registrations.lock(registration).orElseThrow(() -> new Refusal("codeExpired", "code", Map.of()));
    }

    private void keepConsent(Registration known, UUID account, Instant now) {
        ConsentText text =
                new ConsentText(known.consentVersion(), known.reached().language(), null);
        consents.save(new Consent(account, ConsentPurpose.COMPETITION, text, now));
        if (known.wantsNews()) {
            consents.save(new Consent(account, ConsentPurpose.NEWS, text, now));
        }
    }
}
