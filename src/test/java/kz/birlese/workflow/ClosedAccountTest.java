package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.ConsentPurpose;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.WithdrawConsent;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves holds nothing back. */
class ClosedAccountTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";

    @Autowired
    DisableAccount disable;

    @Autowired
    WithdrawConsent withdrawConsent;

    @Autowired
    JdbcClient sql;

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
    Tales tales;

    private UUID leaver;
    private UUID manager;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        leaver = person(new Reach(Role.PROGRAMME_MANAGER, null), new Reach(Role.JURY, null));
        manager = person(Role.PROGRAMME_MANAGER);
        tale = tales.begin("Бір ертегі", AKSHUKUR, null, List.of(leaver));
        task = task("answerBell", tale).getId();
    }

    private void leave() {
        as(person(Role.ADMIN), () -> disable.of(leaver, "Ушёл"));
    }

    @Test
    void whoeverWithdrawsTheirConsentAndSoClosesTheirAccountHoldsNothingEither() {
        UUID applicant = person(new Reach(Role.APPLICANT, null), new Reach(Role.PROGRAMME_MANAGER, null));
        sql.sql("insert into consent values (?, 0, ?, 'COMPETITION', 1, 'RU', ?, null)")
                .params(UUID.randomUUID(), applicant, Timestamp.from(Instant.now()))
                .update();
        as(applicant, () -> {
            actions.claim(task);
            withdrawConsent.to(ConsentPurpose.COMPETITION);
        });
        as(manager, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isNull());
    }

    @Test
    void groupTasksGoBackToTheirGroupAndItIsRecorded() {
        as(leaver, () -> actions.claim(task));
        leave();
        as(manager, () -> assertThat(inbox.find(task).orElseThrow().assignee()).isNull());
        assertThat(steps.ofTask(task)).extracting(TaskStep::kind).containsExactly(Kind.TAKEN, Kind.RETURNED);
        assertThat(steps.ofTask(task).get(1).who()).isNull();
    }

    @Test
    void whatTheLeaverPreparedGoesToWhoeverAskedForIt() {
        as(manager, () -> {
            actions.claim(task);
            handOver.delegate(task, leaver, null);
        });
        leave();
        as(manager, () -> {
            assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo(manager);
            actions.complete(task, Map.of("words", "Сәлем"));
        });
    }

    @Test
    void whatWasMadeForTheLeaverAloneIsShownToThoseWhoLookAfterTheCase() {
        as(manager, () -> actions.complete(task, Map.of("words", "Сәлем")));
        time.runDueJobs();
        String hearing = task("hearWitness", tale).getId();
        as(manager, () -> assertThat(ids()).doesNotContain(hearing));
        leave();
        assertThat(task("hearWitness", tale).getAssignee()).isEqualTo(leaver.toString());
        as(manager, () -> {
            assertThat(ids()).contains(hearing);
            assertThat(stranded.list()).allMatch(each -> each.madeFor() != null);
        });
        as(person(new Reach(Role.PROGRAMME_MANAGER, "475000000")), () -> assertThat(ids())
                .doesNotContain(hearing));
        UUID conflicted = person(Role.PROGRAMME_MANAGER);
        tales.conceal(tale, conflicted);
        as(conflicted, () -> assertThat(ids()).doesNotContain(hearing));
        as(person(Role.JURY), () -> assertThatThrownBy(() -> stranded.list()).isInstanceOf(NotFound.class));
    }

    private List<String> ids() {
        return stranded.list().stream().map(each -> each.task().taskId()).toList();
    }
}
