package kz.birlese.grant;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when the tasks of an application are due, where the call's frozen rules say so. */
@Service
@Transactional(readOnly = true)
@BySystem
public class ApplicationDeadlines {

    private final Calls calls;
    private final GrantApplications applications;
    private final WorkingDays workingDays;
    private final Clock clock;

    ApplicationDeadlines(Calls calls, GrantApplications applications, WorkingDays workingDays, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The closing time of the call; the grace after it is no time to plan with. */
    public Instant completing(UUID applicationId) {
        return callOf(applicationId).closesAt();
    }

    public Instant answering(UUID applicationId) {
        return applications.named(applicationId).clarificationUntil();
    }

    /** The call's working days for a score sheet, counted from now. */
    public Instant scoring(UUID applicationId) {
        return workingDays.after(
                clock.instant(), callOf(applicationId).settings().scoringDays());
    }

    private Call callOf(UUID applicationId) {
        return calls.named(applications.named(applicationId).callId());
    }
}
