package kz.birlese.workflow;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a step that failed be tried once more, on the word of a person. */
@Service
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, ADMIN})
@Transactional
public class RetryStuckStep {

    private final Tracking tracking;
    private final ManagementService management;
    private final FailedJobs failed;
    private final DecisionLog decisions;
    private final CurrentUser user;
    private final Clock clock;

    RetryStuckStep(
            Tracking tracking,
            ManagementService management,
            FailedJobs failed,
            DecisionLog decisions,
            CurrentUser user,
            Clock clock) {
        this.tracking = tracking;
        this.management = management;
        this.failed = failed;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Tries the step again soon, and records who asked and why. Throws {@link Refusal} {@code reasonMissing} without a
     * reason, {@code repairOwnCase} for one's own case, and {@link NotFound} when nothing is stuck there or the person does
     * not follow the case.
     */
    public void retry(String job, String reason) {
        Job stuck = stuck(job);
        CaseEntry entry = tracking.find(failed.rootInstance(stuck));
        requireReason(reason);
        requireKeeping(entry);
        retry(stuck, entry, reason);
    }

    /**
     * The same for every case the person follows in which the same step failed for the same cause; answers how many there
     * were, without one's own.
     */
    public int retryAlike(String job, String reason) {
        Job stuck = stuck(job);
        CaseEntry entry = tracking.find(failed.rootInstance(stuck));
        requireReason(reason);
        requireKeeping(entry);
        PlainCause cause = cause(stuck);
        int count = 0;
        for (Job each : management
                .createJobQuery()
                .processDefinitionKey(stuck.getProcessDefinitionKey())
                .withException()
                .list()) {
            if (failed.box(stuck).equals(failed.box(each)) && cause.equals(cause(each))) {
                count += retryIfFollowed(each, reason);
            }
        }
        return count;
    }

    private int retryIfFollowed(Job stuck, String reason) {
        CaseEntry entry = tracking.tracked(failed.rootInstance(stuck)).orElse(null);
        if (entry == null || isOwn(entry) || !keeps(entry)) {
            return 0;
        }
        retry(stuck, entry, reason);
        return 1;
    }

    private void retry(Job stuck, CaseEntry entry, String reason) {
        management.setJobRetries(stuck.getId(), Math.max(1, stuck.getRetries()));
        management.setJobDuedate(stuck.getId(), Date.from(clock.instant()));
        decisions.append(new Decision(
                entry.card().caseId(),
                "stepRetried",
                user.require().id(),
                reason.strip(),
                Map.of("box", failed.box(stuck))));
    }

    private Job stuck(String job) {
        return Optional.ofNullable(
                        management.createJobQuery().jobId(job).withException().singleResult())
                .orElseThrow(NotFound::new);
    }

    private PlainCause cause(Job job) {
        return PlainCause.of(management.getJobExceptionStacktrace(job.getId()));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("reasonMissing");
        }
    }

    private void requireKeeping(CaseEntry entry) {
        if (!keeps(entry)) {
            throw new NotFound();
        }
        if (isOwn(entry)) {
            throw new Refusal("repairOwnCase");
        }
    }

    /** Whoever only reads the case here changes nothing, whatever they may elsewhere. */
    private boolean keeps(CaseEntry entry) {
        return Stream.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.ADMIN)
                .anyMatch(role -> user.require().covers(role, entry.card().settlement()));
    }

    private boolean isOwn(CaseEntry entry) {
        return user.require().selves().anyMatch(each -> each.equals(entry.card().owner()));
    }
}
