package kz.birlese.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.telltale.NewerTale;
import kz.birlese.workflow.telltale.Tales;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running cases move to a new version that the house is given meanwhile; those that cannot stay and are named. */
class MoveCasesTest extends HouseTest {

    private static final int TURNS = 500;

    private static final String AKSHUKUR = "475233100";
    private static final String BATYR = "475042100";
    private static final String ATAMEKEN = "475032100";

    @Autowired
    private MoveCases cases;

    @Autowired
    private RepairDesk desk;

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private NewerTale newer;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DecisionLog decisions;

    @Autowired
    private JdbcClient sql;

    private UUID manager;
    private UUID atBell;
    private UUID atSilence;
    private UUID inBatyr;

    @BeforeEach
    void threeTalesAreTold() {
        manager = person(Role.PROGRAMME_MANAGER);
        atBell = tales.begin("Қоңырау", AKSHUKUR, null, List.of());
        inBatyr = tales.begin("Батыр", BATYR, null, List.of());
        atSilence = tales.begin("Үнсіздік", AKSHUKUR, null, List.of());
        as(manager, () -> actions.complete(task("answerBell", atSilence).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
    }

    @AfterEach
    void itIsGoneAgain() {
        newer.isGoneAgain();
    }

    @Test
    void aDryRunNamesWhatStaysAndTheRestIsMoved() {
        newer.comes();
        as(manager, () -> {
            assertThat(cases.versions(desk.root(atBell)).orElseThrow().others()).isGreaterThanOrEqualTo(2);
            assertThat(cases.dryRun(desk.root(atSilence), false))
                    .singleElement()
                    .satisfies(outlook -> assertThat(outlook.obstacles())
                            .containsExactly(new Obstacle("tellTale", "silenceOver", Obstacle.Kind.GONE)));
            assertThat(cases.dryRun(desk.root(atBell), false))
                    .singleElement()
                    .satisfies(outlook -> assertThat(outlook.obstacles()).isEmpty());
        });
        assertThat(newer.has(atBell)).as("nothing is kept of a dry run").isFalse();
        as(manager, () -> {
            cases.move(desk.root(atBell), false, "Жаңа нұсқа шықты");
            cases.move(desk.root(atSilence), false, "Жаңа нұсқа шықты");
        });
        assertThat(newer.has(atBell)).isTrue();
        assertThat(newer.has(atSilence)).isFalse();
        desk.listsAgree(desk.root(atBell));
        assertThat(decisions.about(atBell)).last().satisfies(entry -> {
            assertThat(entry.decision().what()).isEqualTo("caseMoved");
            assertThat(entry.decision().why()).isEqualTo("Жаңа нұсқа шықты");
        });
        assertThat(decisions.about(atSilence)).isEmpty();
        as(manager, () -> actions.complete(task("answerBell", atBell).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
        assertThat(standsAt(atBell)).isEqualTo("quietOver");
    }

    private String standsAt(UUID tale) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(tale.toString())
                .singleResult();
        return runtime.getActivityInstance(process.getId())
                .getChildActivityInstances()[0]
                .getActivityId();
    }

    @Test
    void allThatOneFollowsAreMovedAtOnceAndAMoveIsTakenBackWhileNothingHasFollowed() {
        UUID foreign = tales.begin("Бөтен", AKSHUKUR, manager, List.of());
        newer.comes();
        as(manager, () -> {
            List<UUID> looked = new ArrayList<>();
            // Others may stand on the earlier version too, as many as any test has left there; two go at once.
            for (int turn = 0; turn < TURNS && !looked.contains(atSilence); turn++) {
                cases.move(desk.root(atBell), true, "Бәрі")
                        .forEach(outlook -> looked.add(outlook.entry().card().caseId()));
            }
            assertThat(looked).startsWith(atBell).contains(atSilence).doesNotContain(foreign);
        });
        assertThat(newer.has(atBell)).isTrue();
        desk.carryOut(manager, desk.root(atBell), new Change.TakeBack());
        assertThat(newer.has(atBell)).isFalse();
    }

    @Test
    void theListSaysOfOpenTasksWhatTheVersionOfTheirCaseSays() {
        UUID witness = person(Role.JURY);
        UUID heard = tales.begin("Куәгер", AKSHUKUR, null, List.of(witness));
        as(manager, () -> actions.complete(task("answerBell", heard).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
        newer.comes();
        String task = task("hearWitness", heard).getId();
        assertThat(isPersonal(task)).isTrue();
        as(manager, () -> cases.move(desk.root(heard), false, "Жаңа нұсқа"));
        assertThat(isPersonal(task)).as("in the newer version it is anybody's").isFalse();
        as(witness, () -> actions.giveBack(task));
        as(witness, () -> actions.claim(task));
        desk.carryOut(manager, desk.root(heard), new Change.TakeBack());
        assertThat(isPersonal(task)).as("as it was").isTrue();
    }

    /** Nobody holds it yet, so it would be nobody's. */
    @Test
    void whatBecomesSomebodysOwnIsEverybodysUntilItIsTaken() {
        newer.comes();
        String task = task("answerBell", atBell).getId();
        as(manager, () -> cases.move(desk.root(atBell), false, "Жаңа нұсқа"));
        assertThat(isPersonal(task)).isFalse();
        as(manager, () -> actions.claim(task));
        assertThat(isPersonal(task)).isTrue();
    }

    private boolean isPersonal(String task) {
        return sql.sql("select personal from task_entry where task_id = ?")
                .param(task)
                .query(Boolean.class)
                .single();
    }

    /** The test house moves two at once. */
    @Test
    void thoseThatStayAreNoHindranceToOthers() {
        UUID local = person(new Reach(Role.PROGRAMME_MANAGER, ATAMEKEN));
        List<UUID> follow = List.of(telling(), telling(), telling());
        List<UUID> stay = List.of(telling(), telling());
        as(
                local,
                () -> stay.forEach(
                        each -> actions.complete(task("answerBell", each).getId(), Map.of("words", "Сәлем"))));
        time.runDueJobs();
        newer.comes();
        as(local, () -> assertThat(cases.move(desk.root(stay.get(0)), true, "Бәрі"))
                .filteredOn(outlook -> outlook.obstacles().isEmpty())
                .hasSize(2));
        assertThat(follow).filteredOn(newer::has).hasSize(2);
        as(local, () -> cases.move(desk.root(stay.get(0)), true, "Қалғандары"));
        assertThat(follow).allMatch(newer::has);
        assertThat(stay).noneMatch(newer::has);
    }

    private UUID telling() {
        return tales.begin("Атамекен", ATAMEKEN, null, List.of());
    }

    @Test
    void administratorsMayAuditorsMayNotAndNobodyWithoutAReason() {
        newer.comes();
        String root = desk.root(atBell);
        as(person(Role.AUDITOR), () -> assertThatThrownBy(() -> cases.move(root, false, "неге"))
                .isInstanceOf(RuntimeException.class));
        as(person(new Reach(Role.AUDITOR, null), new Reach(Role.PROGRAMME_MANAGER, BATYR)), () -> {
            assertThatThrownBy(() -> cases.versions(root)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cases.move(root, false, "неге")).isInstanceOf(NotFound.class);
            assertThat(cases.dryRun(desk.root(inBatyr), true))
                    .as("only what they look after is moved with it")
                    .extracting(outlook -> outlook.entry().card().caseId())
                    .contains(inBatyr)
                    .doesNotContain(atBell);
        });
        as(person(Role.ADMIN), () -> {
            assertThatThrownBy(() -> cases.move(root, false, " ")).isInstanceOf(Refusal.class);
            cases.move(root, false, "Жаңарту");
            assertThatThrownBy(() -> cases.move(root, false, "Тағы"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            no -> assertThat(no.reasons().get(0).rule()).isEqualTo("moveNothing"));
        });
        assertThat(newer.has(atBell)).isTrue();
    }
}
