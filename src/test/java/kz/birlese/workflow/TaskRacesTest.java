package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaskRacesTest extends HouseTest {

    @Autowired
    TaskActions actions;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Tales tales;

    @RepeatedTest(5)
    void fiveJurorsWhoFinishInTheSameMomentAllSucceed() throws InterruptedException {
        List<UUID> jury =
                List.of(person(Role.JURY), person(Role.JURY), person(Role.JURY), person(Role.JURY), person(Role.JURY));
        UUID tale = heardBy(jury);
        List<Runnable> works = new ArrayList<>();
        for (UUID juror : jury) {
            works.add(() -> as(juror, () -> {
                String task = inbox.ofCase(tale).get(0).taskId();
                actions.complete(task, Map.of("words", "жақсы"));
            }));
        }
        assertThat(AtOnce.run(works)).containsOnlyNulls();
        time.runDueJobs();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(tale.toString())
                        .count())
                .isZero();
    }

    @RepeatedTest(5)
    void twoWhoCompleteOneTaskAtOnceHaveOneWinner() throws InterruptedException {
        UUID tale = tales.begin("A race", null, null, List.of());
        String task = task("answerBell", tale).getId();
        List<Throwable> thrown = AtOnce.run(List.of(answer(task, "one"), answer(task, "two")));
        assertThat(thrown).containsOnlyOnce((Throwable) null);
        assertThat(thrown.stream().filter(Objects::nonNull).findFirst().orElseThrow())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("taskAlreadyDone");
    }

    @RepeatedTest(25)
    void twoWhoTakeOneTaskAtOnceHaveOneWinner() throws InterruptedException {
        UUID tale = tales.begin("A race", null, null, List.of());
        String task = task("answerBell", tale).getId();
        List<Throwable> thrown = AtOnce.run(List.of(take(task), take(task)));
        assertThat(thrown).containsOnlyOnce((Throwable) null);
        assertThat(thrown.stream().filter(Objects::nonNull).findFirst().orElseThrow())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("taskTaken");
    }

    @Test
    void aJobThatFailsAfterItsWorkLeavesOneOutboxRowWhenItRunsAgain() {
        UUID tale = tales.begin("A word", null, null, List.of());
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Сәлем")));
        tales.letThePigeonFallIll(tale);
        assertThatThrownBy(() -> time.fire("sendWord", tale)).hasMessageContaining("pigeon");
        assertThat(tales.sent(tale)).isZero();
        tales.healThePigeon(tale);
        time.fire("sendWord", tale);
        assertThat(tales.sent(tale)).isEqualTo(1);
    }

    private UUID heardBy(List<UUID> jury) {
        UUID tale = tales.begin("Heard", null, null, jury);
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
        return tale;
    }

    private Runnable answer(String task, String words) {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        return () -> as(manager, () -> actions.complete(task, Map.of("words", words)));
    }

    private Runnable take(String task) {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        return () -> as(manager, () -> actions.claim(task));
    }
}
