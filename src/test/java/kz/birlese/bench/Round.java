package kz.birlese.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;

/**
 * Carries the applications of one call from submission to outcome. Nothing in here knows which contender runs: both get
 * the same acts in the same order. Looking up what to do next is the driver's business and not on the watch. Jobs are
 * fired by the crew, on both sides: the job executor's own waiting would be most of what is measured.
 */
final class Round {

    /** Monday, 9 o'clock in Aktau. */
    static final Instant START = Instant.parse("2027-03-01T04:00:00Z");

    static final Instant CLOSING = START.plus(Duration.ofDays(10));
    static final Duration GRACE = Duration.ofMinutes(30);

    private final Contender contender;
    private final Crew crew;
    private final ManagementService management;

    Round(Contender contender, Crew crew) {
        this.contender = contender;
        this.crew = crew;
        this.management = contender.engine().getManagementService();
    }

    /** Answers how long it took. */
    Crew.Time run(int applications) {
        ClockUtil.setCurrentTime(Date.from(START));
        Contender.Field field = contender.layOut(applications);
        List<UUID> call = List.of(field.call());
        crew.time();
        complete("completeApplication", field.drafts());
        fireDue();
        complete("confirmCompleteness", field.drafts());
        fireDue();
        passUntil(CLOSING.plus(GRACE).plusSeconds(1));
        complete("appointJury", call);
        complete("signDeclaration", call);
        fireDue();
        complete("scoreApplication", field.drafts());
        fireDue();
        complete("holdCommittee", call);
        complete("signCommitteeMinutes", call);
        fireDue();
        complete("approveAwards", call);
        fireDue();
        crew.work(List.of(contender::clearUp));
        return crew.time();
    }

    private void complete(String box, Collection<UUID> cases) {
        List<Runnable> acts = new ArrayList<>();
        for (UUID caseId : cases) {
            for (Task task : open(box, caseId)) {
                acts.add(() -> contender.complete(box, caseId, task.getId(), task.getAssignee()));
            }
        }
        if (acts.isEmpty()) {
            throw new AssertionError("nobody waits at " + box);
        }
        crew.work(acts);
    }

    private List<Task> open(String box, UUID caseId) {
        return contender
                .engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }

    /** Every timer fires at its own time. */
    private void passUntil(Instant moment) {
        Date end = Date.from(moment);
        for (List<Job> next = timersBy(end); !next.isEmpty(); next = timersBy(end)) {
            ClockUtil.setCurrentTime(next.get(0).getDuedate());
            fireDue();
        }
        ClockUtil.setCurrentTime(end);
    }

    private List<Job> timersBy(Date end) {
        return ofProcesses(jobs().withRetriesLeft().duedateLowerThan(end))
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    /** All that is due, and what becomes due by it; jobs of one process one after the other, as they are exclusive. */
    private void fireDue() {
        for (Collection<List<Job>> due = due(); !due.isEmpty(); due = due()) {
            crew.work(due.stream().map(this::inTurn).toList());
        }
    }

    private Runnable inTurn(List<Job> ofOneProcess) {
        return () -> ofOneProcess.forEach(job -> Crew.act(() -> management.executeJob(job.getId())));
    }

    private Collection<List<Job>> due() {
        return ofProcesses(jobs().executable())
                .collect(Collectors.groupingBy(Job::getProcessInstanceId))
                .values();
    }

    private JobQuery jobs() {
        return management.createJobQuery().active();
    }

    /** Without the engine's own housekeeping. */
    private static Stream<Job> ofProcesses(JobQuery query) {
        return query.list().stream().filter(job -> job.getProcessDefinitionKey() != null);
    }
}
