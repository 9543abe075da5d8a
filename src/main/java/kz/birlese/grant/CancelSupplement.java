package kz.birlese.grant;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supplement of the jury is given up that no application waits for. */
@Service
@Transactional
@BySystem
public class CancelSupplement {

    private final Calls calls;
    private final JurySupplements supplements;
    private final GrantApplications applications;
    private final StopSupplements stopSupplements;

    CancelSupplement(
            Calls calls, JurySupplements supplements, GrantApplications applications, StopSupplements stopSupplements) {
        this.calls = calls;
        this.supplements = supplements;
        this.applications = applications;
        this.stopSupplements = stopSupplements;
    }

    /** {@code supplementNeeded} while an application waits for jurors, {@code supplementOver} once it has ended. */
    public Optional<String> hindrance(UUID supplementId) {
        JurySupplement supplement = supplements.named(supplementId);
        if (!JurySupplement.Status.RUNNING.contains(supplement.status())) {
            return Optional.of("supplementOver");
        }
        boolean isNeeded = !applications
                .findByCallIdAndAwaitsJurorsTrueOrderByNumber(supplement.callId())
                .isEmpty();
        return isNeeded ? Optional.of("supplementNeeded") : Optional.empty();
    }

    public void of(UUID supplementId) {
        UUID call = supplements.named(supplementId).callId();
        calls.lock(call);
        stopSupplements.of(call);
    }
}
