package kz.birlese.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Moves the one clock of the house and fires what is due. */
@Component
public class TimeMachine {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final DueJobs due;
    private final Clock clock;

    TimeMachine(ManagementService management, RuntimeService runtime, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.due = new DueJobs(management, clock);
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
        runUntil(moment);
        set(moment);
    }

    /** Executes every job that is due now, and what becomes due by that, until none is left. */
    public void runDueJobs() {
        runUntil(now());
    }

    private void runUntil(Instant moment) {
        due.passUntil(moment, this::set, failure -> {
            throw failure;
        });
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
        DueJobs.waiting(jobs()).forEach(job -> management.suspendJobById(job.getId()));
    }

    /** The clock of the wall again. */
    public void backToNow() {
        ClockUtil.reset();
    }

    private JobQuery jobs() {
        return management.createJobQuery().active();
    }
}
