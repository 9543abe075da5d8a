package kz.birlese.grant;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.KeepAssistance;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant takes an application back, at any time before a final decision. */
@Service
@Transactional
@RolesAllowed(Role.Named.APPLICANT)
public class WithdrawApplication {

    private final CurrentUser currentUser;
    private final Calls calls;
    private final GrantApplications applications;
    private final ApplicationProcess process;
    private final DecisionLog log;
    private final KeepAssistance assistance;

    WithdrawApplication(
            CurrentUser currentUser,
            Calls calls,
            GrantApplications applications,
            ApplicationProcess process,
            DecisionLog log,
            KeepAssistance assistance) {
        this.currentUser = currentUser;
        this.calls = calls;
        this.applications = applications;
        this.process = process;
        this.log = log;
        this.assistance = assistance;
    }

    /**
     * The process then confirms the stop with a letter. Holds the call, so that a withdrawal and the publication of
     * results do not cross.
     *
     * @throws NotFound when it is not the person's own application
     * @throws Refusal when it has been decided or stopped already ({@code applicationDecided})
     */
    public void of(UUID applicationId) {
        UUID person = currentUser.require().id();
        GrantApplication application = applications.ownedBy(person, applicationId);
        calls.lock(application.callId());
        if (!application.status().mayBeWithdrawn() || !process.isRunning(applicationId)) {
            throw new Refusal(
                    "applicationDecided",
                    null,
                    Map.of("found", application.status().name()));
        }
        application.stop(ApplicationStatus.WITHDRAWN);
        log.append(new Decision(applicationId, "applicationWithdrawn", person, null, Map.of()));
        assistance.over(applicationId);
        process.stopped(applicationId);
    }
}
