package kz.birlese.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Moves the one clock of the house and fires what is due, as the job executor would, but in order and at once. */
@Component
public class TimeMachine {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Clock clock;

    TimeMachine(ManagementService management, RuntimeService runtime, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Stops the clock at the moment; fires nothing. */
    public void set(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Moves the clock on by the time; fires nothing. */
    public void forward(Duration time) {
        set(now().plus(time));
    }

    /** Lets time pass until the moment: every timer fires at its own time, and what follows from it after it. */
    public void passUntil(Instant moment) {
        runDueJobs();
        for (Optional<Job> next = nextBy(moment); next.isPresent(); next = nextBy(moment)) {
            set(next.get().getDuedate().toInstant());
            runDueJobs();
        }
        set(moment);
    }

    /** Executes every job that is due now, and what becomes due by that, until none is left. */
    public void runDueJobs() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
        }
    }

    /** Fires the one job or timer that waits at the box in a process of the case, due or not. */
    public void fire(String box, UUID caseId) {
        List<Job> waiting = jobs().activityId(box).list().stream()
                .filter(job -> isOf(job, caseId))
                .toList();
        if (waiting.size() != 1) {
            throw new AssertionError(waiting.size() + " jobs wait at " + box);
        }
        management.executeJob(waiting.get(0).getId());
    }

    private boolean isOf(Job job, UUID caseId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }

    /** Leaves the jobs of earlier tests asleep, so that they do not fire in this one. */
    public void forgetEarlierJobs() {
        ofProcesses(jobs()).forEach(job -> management.suspendJobById(job.getId()));
    }

    /** The clock of the wall again. */
    public void backToNow() {
        ClockUtil.reset();
    }

    private List<Job> due() {
        return ofProcesses(jobs().executable()).toList();
    }

    private Optional<Job> nextBy(Instant moment) {
        return ofProcesses(jobs().withRetriesLeft().duedateLowerThan(Date.from(moment.plusMillis(1))))
                .findFirst();
    }

    private JobQuery jobs() {
        return management.createJobQuery().active();
    }

    /** Without the engine's own housekeeping, which plans itself anew for ever. */
    private static Stream<Job> ofProcesses(JobQuery query) {
        return query.list().stream()
                .filter(job -> job.getProcessDefinitionKey() != null)
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
