package kz.birlese.people;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws a consent: from then on we use the data no longer for it. That to {@link ConsentPurpose#ASSISTANCE} ends with
 * the assistance, by {@link EndAssistance}.
 */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class WithdrawConsent {

    private final Accounts accounts;
    private final Consents consents;
    private final ObjectProvider<Obligations> obligations;
    private final CurrentUser currentUser;
    private final DecisionLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawConsent(
            Accounts accounts,
            Consents consents,
            ObjectProvider<Obligations> obligations,
            CurrentUser currentUser,
            DecisionLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.consents = consents;
        this.obligations = obligations;
        this.currentUser = currentUser;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Without consent to {@link ConsentPurpose#COMPETITION} the account is closed. Throws {@link Refusal} {@code
     * obligationsRemain} while an application, agreement or report is under way; {@link NotFound} when there is no such
     * consent.
     */
    public void to(ConsentPurpose purpose) {
        UUID person = currentUser.require().id();
        Consent given = consents.findByAccountOrderByGivenAt(person).stream()
                .filter(consent ->
                        consent.purpose() == purpose && consent.withdrawnAt().isEmpty())
                .filter(consent -> purpose != ConsentPurpose.ASSISTANCE)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (purpose == ConsentPurpose.COMPETITION) {
            close(person);
        }
        given.withdraw(clock.instant());
        log.append(new Decision(person, "consentWithdrawn", person, null, Map.of("purpose", purpose.name())));
    }

    private void close(UUID person) {
        if (obligations.stream().anyMatch(each -> each.bind(person))) {
            throw new Refusal("obligationsRemain");
        }
        accounts.findById(person).orElseThrow(NotFound::new).disable();
        events.publishEvent(new AccountClosed(person));
    }
}
