package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** The wake-up that must not get lost: the last application settles in the very moment in which scoring opens. */
class OpenScoringRaceTest extends CompetitionHouse {

    @Autowired
    private ManagementService management;

    @Autowired
    private WithdrawApplication withdraw;

    @RepeatedTest(4)
    void whicheverComesFirstTheCompetitionGoesOn() throws Exception {
        UUID call = openCall(rules());
        UUID last = eligible(call, 1_000_000, 200_000);
        UUID owner = applications.findById(last).orElseThrow().applicant();
        signAll(call);
        Job opening = runJobsUpToOpening();

        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        Future<?> opens = two.submit(() -> {
            start.await();
            management.executeJob(opening.getId());
            return null;
        });
        Future<?> settles = two.submit(() -> {
            start.await();
            as(owner, () -> withdraw.of(last));
            return null;
        });
        two.shutdown();
        List.of(opens, settles).forEach(OpenScoringRaceTest::waitFor);
        repeatWhatCollided(owner, last);

        assertThat(status(last)).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(calls.named(call).status()).isEqualTo(CallStatus.DECIDING);
    }

    /** Everything due but the opening itself, which the race is about. */
    private Job runJobsUpToOpening() {
        while (true) {
            List<Job> waiting = management.createJobQuery().executable().list().stream()
                    .filter(job -> "startUpCompetition".equals(job.getProcessDefinitionKey()))
                    .toList();
            Job next =
                    waiting.stream().filter(job -> !isOpening(job)).findFirst().orElse(null);
            if (next == null) {
                return waiting.stream().filter(this::isOpening).findFirst().orElseThrow();
            }
            management.executeJob(next.getId());
        }
    }

    private boolean isOpening(Job job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition.getActivityId().equals("openScoring");
    }

    /** A collision is an answer too: the job executor and the screen both try again. Nothing else may go wrong. */
    private static void waitFor(Future<?> side) {
        try {
            side.get();
        } catch (ExecutionException failed) {
            assertThat(failed.getCause())
                    .isInstanceOfAny(OptimisticLockingException.class, ConcurrencyFailureException.class);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void repeatWhatCollided(UUID owner, UUID last) {
        if (status(last) != ApplicationStatus.WITHDRAWN) {
            as(owner, () -> withdraw.of(last));
        }
        time.runDueJobs();
    }
}
