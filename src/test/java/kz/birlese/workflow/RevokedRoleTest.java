package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.GrantRole;
import kz.birlese.people.NameDeputy;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.StrandedTasks.Stranded;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever loses a role keeps nothing they held by it, nor does their deputy. On the 10th of June 2035. */
class RevokedRoleTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final String ELSEWHERE = "475235100";
    private static final Reach EVERYWHERE = new Reach(Role.PROGRAMME_MANAGER, null);
    private static final Reach IN_AKSHUKUR = new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR);
    private static final Reach JUROR = new Reach(Role.JURY, null);

    @Autowired
    GrantRole roles;

    @Autowired
    DisableAccount disable;

    @Autowired
    NameDeputy deputies;

    @Autowired
    StrandedTasks stranded;

    @Autowired
    TaskActions actions;

    @Autowired
    HandOver handOver;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TaskSteps steps;

    @Autowired
    TaskEntries entries;

    @Autowired
    Tales tales;

    private UUID holder;
    private UUID manager;
    private UUID deputy;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        time.set(Instant.parse("2035-06-10T06:00:00Z"));
        holder = person(EVERYWHERE, new Reach(Role.FINANCE, null), JUROR);
        manager = person(Role.PROGRAMME_MANAGER);
        deputy = person(Role.FINANCE);
        tale = tales.begin("Бір ертегі", AKSHUKUR, null, List.of(holder));
        task = task("answerBell", tale).getId();
    }

    private void revoke(UUID account, Reach reach) {
        as(person(Role.ADMIN), () -> roles.revoke(account, reach));
    }

    private void grant(UUID account, Reach reach) {
        as(person(Role.ADMIN), () -> roles.to(account, reach));
    }

    private UUID inHandsOf(String taskId) {
        return entries.find(taskId).orElseThrow().assignee();
    }

    @Test
    void whatWasTakenByTheRoleGoesBackToItsGroupAndItIsRecorded() {
        as(holder, () -> actions.claim(task));
        revoke(holder, EVERYWHERE);
        assertThat(inHandsOf(task)).isNull();
        as(manager, () -> assertThat(inbox.find(task)).isPresent());
        assertThat(steps.ofTask(task))
                .extracting(TaskStep::kind, TaskStep::who)
                .containsExactlyInAnyOrder(tuple(Kind.TAKEN, holder), tuple(Kind.RETURNED, null));
    }

    @Test
    void whatOtherRolesOrTheSameRoleElsewhereStillAllowStays() {
        as(holder, () -> actions.claim(task));
        revoke(holder, new Reach(Role.FINANCE, null));
        assertThat(inHandsOf(task)).isEqualTo(holder);
        grant(holder, IN_AKSHUKUR);
        String elsewhere = task("answerBell", tales.begin("Басқа", ELSEWHERE, null, List.of()))
                .getId();
        as(holder, () -> actions.claim(elsewhere));
        revoke(holder, EVERYWHERE);
        assertThat(inHandsOf(task)).as("its place is still theirs").isEqualTo(holder);
        assertThat(inHandsOf(elsewhere)).isNull();
    }

    @Test
    void whatWasPreparedForSomebodyGoesToThem() {
        as(manager, () -> {
            actions.claim(task);
            handOver.delegate(task, holder, null);
        });
        revoke(holder, EVERYWHERE);
        assertThat(inHandsOf(task)).isEqualTo(manager);
        as(manager, () -> actions.complete(task, Map.of("words", "Сәлем")));
    }

    private void deputise() {
        as(holder, () -> deputies.name(holder, deputy, LocalDate.of(2035, 6, 10), LocalDate.of(2035, 6, 11), "Отпуск"));
    }

    @Test
    void whatADeputyTookInThePlaceOfWhoeverLostTheRoleGoesBackToo() {
        deputise();
        as(deputy, () -> actions.claim(task));
        revoke(holder, EVERYWHERE);
        assertThat(inHandsOf(task)).isNull();
        assertThat(steps.ofTask(task)).extracting(TaskStep::kind).containsExactlyInAnyOrder(Kind.TAKEN, Kind.RETURNED);
    }

    @Test
    void soItDoesWhenTheAccountOfTheAbsentIsClosed() {
        deputise();
        as(deputy, () -> actions.claim(task));
        as(person(Role.ADMIN), () -> disable.of(holder, "Ушёл"));
        assertThat(inHandsOf(task)).isNull();
    }

    @Test
    void aDeputyKeepsWhatTheAbsentMayStillHold() {
        deputise();
        as(deputy, () -> actions.claim(task));
        revoke(holder, JUROR);
        revoke(deputy, new Reach(Role.FINANCE, null));
        assertThat(inHandsOf(task)).isEqualTo(deputy);
    }

    @Test
    void aDeputyWhoHasTheRoleThemselvesKeepsTheTask() {
        deputise();
        as(deputy, () -> actions.claim(task));
        grant(deputy, IN_AKSHUKUR);
        revoke(holder, EVERYWHERE);
        assertThat(inHandsOf(task)).isEqualTo(deputy);
    }

    @Test
    void aTaskMadeForThePersonStaysAndIsShownToWhoeverLooksAfterTheCaseUntilTheRoleIsBack() {
        as(manager, () -> actions.complete(task, Map.of("words", "Сәлем")));
        time.runDueJobs();
        String hearing = task("hearWitness", tale).getId();
        as(holder, () -> assertThat(inbox.find(hearing)).isPresent());
        as(manager, () -> assertThat(strandedIds()).doesNotContain(hearing));
        revoke(holder, JUROR);
        assertThat(inHandsOf(hearing)).isEqualTo(holder);
        as(manager, () -> assertThat(stranded.list())
                .filteredOn(each -> each.task().taskId().equals(hearing))
                .singleElement()
                .satisfies(each -> assertThat(each.isClosed()).isFalse()));
        as(holder, () -> assertThat(inbox.find(hearing)).isEmpty());
        as(person(new Reach(Role.PROGRAMME_MANAGER, ELSEWHERE)), () -> assertThat(strandedIds())
                .doesNotContain(hearing));
        grant(holder, JUROR);
        as(manager, () -> assertThat(strandedIds()).doesNotContain(hearing));
        as(holder, () -> actions.complete(hearing, Map.of("words", "Сәлем")));
    }

    private List<String> strandedIds() {
        return stranded.list().stream()
                .map(Stranded::task)
                .map(TaskEntry::taskId)
                .toList();
    }
}
