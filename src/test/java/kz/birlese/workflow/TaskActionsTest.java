package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaskActionsTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final String MUNAILY = "475000000";

    @Autowired
    TaskActions actions;

    @Autowired
    TaskInbox inbox;

    @Autowired
    Tales tales;

    @Autowired
    EngineColumns engine;

    private UUID manager;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        manager = person(Role.PROGRAMME_MANAGER);
        tale = tales.begin("Бір ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
    }

    @Test
    void completingCarriesTheFormIntoTheDomainAndTheProcessOn() {
        as(manager, () -> actions.complete(task, Map.of("words", "Сәлем")));
        assertThat(tales.words(tale)).isEqualTo("Сәлем");
        assertThat(task("answerBell", tale)).isNull();
    }

    @Test
    void aRefusalRollsBackBothTheDomainAndTheEngine() {
        as(manager, () -> assertThatThrownBy(() -> actions.complete(task, Map.of("words", "nonsense")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nonsense"));
        assertThat(tales.words(tale)).isNull();
        assertThat(task("answerBell", tale).getAssignee()).isNull();
    }

    @Test
    void valuesTheFormDoesNotAllowNeverReachTheBox() {
        as(manager, () -> assertThatThrownBy(() -> actions.complete(task, Map.of("words", "")))
                .isInstanceOf(Refusal.class));
        assertThat(tales.words(tale)).isNull();
    }

    @Test
    void whatWasTypedLeavesNoTraceInTheEngine() {
        String planted = "Zhumagul" + UUID.randomUUID();
        assertThat(engine.tables()).hasSizeGreaterThan(40);
        as(manager, () -> actions.complete(task, Map.of("words", planted)));
        assertThat(tales.words(tale)).isEqualTo(planted);
        assertThat(engine.holding(planted)).isEmpty();
    }

    @Test
    void theScannerFindsWhatIsThere() {
        assertThat(engine.holding(tale.toString())).contains("act_ru_execution.business_key_: " + tale);
        assertThat(engine.holding("tellTaleDiagram")).contains("act_ge_bytearray.bytes_: tellTaleDiagram");
    }

    @Test
    void aTaskDoesNotExistForSomebodyWithoutTheRole() {
        as(person(Role.JURY), this::taskIsUnknown);
        as(person(Role.AUDITOR), this::taskIsUnknown);
        as(person(Role.ADMIN), this::taskIsUnknown);
    }

    @Test
    void aTaskDoesNotExistForTheSameRoleInAnotherTerritory() {
        as(person(new Reach(Role.PROGRAMME_MANAGER, MUNAILY)), this::taskIsUnknown);
        as(person(new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR)), () -> assertThat(inbox.find(task))
                .isPresent());
    }

    @Test
    void aTaskTakenByAnotherSaysSo() {
        as(manager, () -> actions.claim(task));
        as(person(Role.PROGRAMME_MANAGER), () -> assertThatThrownBy(() -> actions.claim(task))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("taskTaken"));
    }

    @Test
    void aTaskGivenBackIsOpenAgain() {
        as(manager, () -> {
            actions.claim(task);
            assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(manager);
            actions.giveBack(task);
        });
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> assertThat(inbox.find(task).orElseThrow().assignee()).isNull());
    }

    @Test
    void aTaskDoneIsToldFromATaskNeverSeen() {
        as(manager, () -> {
            actions.complete(task, Map.of("words", "Сәлем"));
            assertThatThrownBy(() -> actions.complete(task, Map.of("words", "Сәлем")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("taskAlreadyDone");
        });
        as(person(Role.JURY), this::taskIsUnknown);
    }

    private void taskIsUnknown() {
        assertThat(inbox.find(task)).isEmpty();
        assertThatThrownBy(() -> actions.claim(task)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.giveBack(task)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.complete(task, Map.of("words", "x"))).isInstanceOf(NotFound.class);
    }
}
