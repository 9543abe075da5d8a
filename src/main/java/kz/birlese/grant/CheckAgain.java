package kz.birlese.grant;

import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An application that was found ineligible is asked about once more, after a record the rules look at has been put right.
 * What was found before stays in the decision log.
 */
@Service
@Transactional
@BySystem
public class CheckAgain {

    private final Calls calls;
    private final GrantApplications applications;
    private final EligibilityFindings findings;
    private final Complaints complaints;

    CheckAgain(Calls calls, GrantApplications applications, EligibilityFindings findings, Complaints complaints) {
        this.calls = calls;
        this.applications = applications;
        this.findings = findings;
        this.complaints = complaints;
    }

    /**
     * {@code checkAgainTooLate} once the call is being decided, {@code checkAgainComplaint} while a complaint is heard:
     * then the complaint decides.
     */
    public Optional<String> hindrance(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        if (!calls.named(application.callId()).status().isBeforeRanking()) {
            return Optional.of("checkAgainTooLate");
        }
        return complaints.isOpenAbout(applicationId) ? Optional.of("checkAgainComplaint") : Optional.empty();
    }

    /** Holds the call: it must not begin to be decided in the same moment. */
    public void of(UUID applicationId) {
        GrantApplication application = applications.named(applicationId);
        calls.lock(application.callId());
        application.checkAgain();
        findings.deleteByApplicationId(applicationId);
    }
}
