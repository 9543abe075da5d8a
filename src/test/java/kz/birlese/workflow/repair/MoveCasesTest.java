package kz.birlese.workflow.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import kz.birlese.workflow.telltale.Tales;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Running cases move to a new version that the house is given meanwhile; those that cannot stay and are named. */
class MoveCasesTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final String BATYR = "475042100";

    @Autowired
    private MoveCases cases;

    @Autowired
    private RepairDesk desk;

    @Autowired
    private Tales tales;

    @Autowired
    private TaskActions actions;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DecisionLog decisions;

    private UUID manager;
    private UUID atBell;
    private UUID atSilence;
    private UUID inBatyr;
    private Deployment newer;

    /** The newer version has another wait in the place of the silence. */
    @BeforeEach
    void aNewVersionComes() throws IOException {
        manager = person(Role.PROGRAMME_MANAGER);
        atBell = tales.begin("Қоңырау", AKSHUKUR, null, List.of());
        inBatyr = tales.begin("Батыр", BATYR, null, List.of());
        atSilence = tales.begin("Үнсіздік", AKSHUKUR, null, List.of());
        as(manager, () -> actions.complete(task("answerBell", atSilence).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
        newer = repository
                .createDeployment()
                .addString("tell-tale.bpmn", file("tell-tale.bpmn").replace("silenceOver", "quietOver"))
                .addString("tell-more.bpmn", file("tell-more.bpmn"))
                .addClasspathResource("forms/house/answer-bell.form")
                .addClasspathResource("forms/house/hear-witness.form")
                .addClasspathResource("forms/house/add-word.form")
                .deploy();
    }

    @AfterEach
    void itIsGoneAgain() {
        repository.deleteDeployment(newer.getId(), true);
    }

    private static String file(String name) throws IOException {
        try (InputStream content = MoveCasesTest.class.getResourceAsStream("/processes/house/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean isMoved(UUID tale) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(tale.toString())
                        .deploymentId(newer.getId())
                        .count()
                == 1;
    }

    @Test
    void aDryRunNamesWhatStaysAndTheRestIsMoved() {
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
        assertThat(isMoved(atBell)).as("nothing is kept of a dry run").isFalse();
        as(manager, () -> {
            cases.move(desk.root(atBell), false, "Жаңа нұсқа шықты");
            cases.move(desk.root(atSilence), false, "Жаңа нұсқа шықты");
        });
        assertThat(isMoved(atBell)).isTrue();
        assertThat(isMoved(atSilence)).isFalse();
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
        as(manager, () -> {
            List<MoveCases.Outlook> outlooks = cases.move(desk.root(atBell), true, "Бәрі");
            assertThat(outlooks)
                    .extracting(outlook -> outlook.entry().card().caseId())
                    .contains(atBell, atSilence)
                    .doesNotContain(foreign);
        });
        assertThat(isMoved(atBell)).isTrue();
        desk.carryOut(manager, desk.root(atBell), new Change.TakeBack());
        assertThat(isMoved(atBell)).isFalse();
    }

    @Test
    void administratorsMayAuditorsMayNotAndNobodyWithoutAReason() {
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
        assertThat(isMoved(atBell)).isTrue();
    }
}
