package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.birlese.people.Role;
import kz.birlese.workflow.AtOnce;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/**
 * The wake-up that must not get lost: an application finds too few jurors in the very moment in which a supplement ends.
 * One has done its work and not committed yet when the other begins.
 */
class ResumeScoringRaceTest extends GrantTest {

    private Call call;
    private UUID first;
    private UUID late;
    private UUID ending;

    /** One application waits for the juror who is added; that juror may not score the other, which has not looked yet. */
    private void supplementAboutToEnd() {
        call = openCall(settings(Duration.ZERO, 1));
        first = eligible(call);
        late = eligible(call);
        close(call);
        openScoring.in(call.id());
        time.fire("assignJurors", first);
        ending = supplement(call).id();
        UUID juror = person(Role.JURY);
        stepBack(juror, late);
        act(person(Role.PROGRAMME_MANAGER), task("addJurors", ending), added(juror));
        act(juror, task("signAddedDeclaration", ending), both());
        time.fire("signAddedDeclaration", ending);
    }

    private void stepBack(UUID juror, UUID application) {
        Assessment sheet = new Assessment(application(application), juror, time.now());
        sheet.recuse("Сосед заявителя", time.now());
        assessments.save(sheet);
    }

    private void act(UUID person, Task task, Map<String, Object> values) {
        as(person, () -> taskActions.complete(task.getId(), values));
    }

    @Test
    void anApplicationThatLooksForJurorsWhileASupplementEndsOpensTheNext() throws InterruptedException {
        supplementAboutToEnd();
        oneWithinTheOther("resumeScoring", ending, "assignJurors", late);
        theLateOneHasASupplementToWaitFor();
    }

    @Test
    void aSupplementThatEndsWhileAnApplicationFindsTooFewWakesIt() throws InterruptedException {
        supplementAboutToEnd();
        oneWithinTheOther("assignJurors", late, "resumeScoring", ending);
        theLateOneHasASupplementToWaitFor();
    }

    /** The second begins when the first has done all but commit, and may come to its end before that if nothing holds it. */
    private void oneWithinTheOther(String box, UUID caseId, String secondBox, UUID secondCase)
            throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        Runnable one = () -> transaction.executeWithoutResult(status -> {
            time.fire(box, caseId);
            done.countDown();
            await(overtaken, 1);
        });
        Runnable other = () -> {
            await(done, 30);
            time.fire(secondBox, secondCase);
            overtaken.countDown();
        };
        assertThat(AtOnce.run(List.of(one, other))).containsOnlyNulls();
    }

    private static void await(CountDownLatch latch, int seconds) {
        try {
            latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void theLateOneHasASupplementToWaitFor() {
        time.runDueJobs();
        assertThat(supplements.named(ending).status()).isEqualTo(JurySupplement.Status.DONE);
        assertThat(application(first).awaitsJurors()).isFalse();
        assertThat(application(late).awaitsJurors()).isTrue();
        JurySupplement next = supplement(call);
        UUID juror = person(Role.JURY);
        complete("addJurors", next.id(), person(Role.PROGRAMME_MANAGER), added(juror));
        complete("signAddedDeclaration", next.id(), juror, both());
        assertThat(application(late).awaitsJurors()).isFalse();
    }
}
