package kz.birlese.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/**
 * Works off the jobs of processes by hand, as the job executor would, but in order and at once. Leaves out the engine's
 * own housekeeping, which plans itself anew for ever.
 */
class DueJobs {

    private final ManagementService management;
    private final Clock clock;

    DueJobs(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    /**
     * Lets time pass: every job that is due by the moment runs at its own time, and what follows from it after it.
     *
     * @param setClock is told the time of the next job when that has not come yet
     * @param failed is told of a job that failed; unless it throws, the job is left as it is and the others run
     */
    void passUntil(Instant moment, Consumer<Instant> setClock, Consumer<RuntimeException> failed) {
        Set<String> left = new HashSet<>();
        for (Optional<Job> next = next(moment, left); next.isPresent(); next = next(moment, left)) {
            Job job = next.get();
            if (!isDueBy(clock.instant(), job)) {
                setClock.accept(job.getDuedate().toInstant());
            }
            try {
                management.executeJob(job.getId());
            } catch (RuntimeException failure) {
                left.add(job.getId());
                failed.accept(failure);
            }
        }
    }

    private Optional<Job> next(Instant moment, Set<String> left) {
        return waiting(management.createJobQuery().active().withRetriesLeft())
                .filter(job -> !left.contains(job.getId()))
                .findFirst()
                .filter(job -> isDueBy(moment, job));
    }

    private static boolean isDueBy(Instant moment, Job job) {
        return job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(moment);
    }

    /** When the next timer of any process is due; empty when none waits. */
    Optional<Instant> nextTimer() {
        return waiting(management.createJobQuery().active().withRetriesLeft().timers())
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Soonest first; what is due at no time is due at once. */
    static Stream<Job> waiting(JobQuery query) {
        List<Job> found = query.list();
        return found.stream()
                .filter(job -> job.getProcessDefinitionKey() != null)
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
