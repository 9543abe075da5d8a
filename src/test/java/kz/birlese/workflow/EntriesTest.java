package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.workflow.telltale.Tales;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class EntriesTest extends HouseTest {

    @Autowired
    TaskEntries taskEntries;

    @Autowired
    CaseEntries caseEntries;

    @Autowired
    TaskActions actions;

    @Autowired
    TaskInbox inbox;

    @Autowired
    RebuildEntries rebuild;

    @Autowired
    Cases cases;

    @Autowired
    Tales tales;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTaskStandsInTheListAsItsBoxAndCaseSay() {
        UUID owner = person(Role.APPLICANT);
        UUID tale = tales.begin("Бал арасы", "475233100", owner, List.of());
        TaskEntry entry = taskEntries.find(task("answerBell", tale).getId()).orElseThrow();
        assertThat(entry.role()).isEqualTo("PROGRAMME_MANAGER");
        assertThat(entry.personal()).isFalse();
        assertThat(entry.due()).isEqualTo(Instant.parse("2099-01-01T00:00:00Z"));
        assertThat(entry.card().title().kk()).isEqualTo("Бал арасы");
        assertThat(entry.card().owner()).isEqualTo(owner);
        assertThat(entry.rootProcess()).isEqualTo("tellTale");
    }

    @Test
    void aPersonalTaskIsSeenByItsPersonOnly() {
        UUID witness = person(Role.JURY);
        UUID tale = heard(List.of(witness));
        as(witness, () -> assertThat(inbox.ofCase(tale)).hasSize(1).allMatch(TaskEntry::personal));
        as(person(Role.JURY), () -> assertThat(inbox.ofCase(tale)).isEmpty());
    }

    @Test
    void whatTheEngineTakesAwayLeavesTheList() {
        UUID tale = tales.begin("Cut short", null, null, List.of());
        String root = caseEntries.about(tale).get(0).rootInstance();
        runtime.deleteProcessInstance(root, "test", true);
        assertThat(taskEntries.all()).noneMatch(entry -> entry.card().caseId().equals(tale));
        assertThat(caseEntries.find(root).orElseThrow().state()).isEqualTo(CaseEntry.State.CANCELLED);
    }

    @Test
    void aTaleToldIsListedAsEnded() {
        UUID tale = heard(List.of());
        time.passUntil(Instant.parse("2100-01-01T00:00:00Z"));
        TaskEntry more = taskEntries.find(task("addWord", tale).getId()).orElseThrow();
        assertThat(more.rootProcess()).isEqualTo("tellTale");
        assertThat(more.processKey()).isEqualTo("tellMore");
        as(person(Role.DIRECTOR), () -> actions.complete(more.taskId(), Map.of("words", "соңы")));
        assertThat(caseEntries.about(tale)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(CaseEntry.State.ENDED);
            assertThat(entry.ended()).isEqualTo(Instant.parse("2100-01-01T00:00:00Z"));
        });
    }

    @Test
    void aCaseRenamedIsListedUnderItsNewName() {
        UUID tale = tales.begin("Old", null, null, List.of());
        transaction.executeWithoutResult(status -> {
            tales.rename(tale, "Жаңа атау");
            cases.refresh(tale);
        });
        assertThat(caseEntries.about(tale).get(0).card().title().kk()).isEqualTo("Жаңа атау");
        assertThat(taskEntries
                        .find(task("answerBell", tale).getId())
                        .orElseThrow()
                        .card()
                        .title()
                        .kk())
                .isEqualTo("Жаңа атау");
    }

    @Test
    void rebuiltListsEqualThoseWrittenAlongTheWay() {
        time.set(Instant.parse("2031-05-05T10:00:00Z"));
        UUID claimed = tales.begin("Taken", null, null, List.of());
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> actions.claim(task("answerBell", claimed).getId()));
        heard(List.of(person(Role.JURY), person(Role.JURY)));
        runtime.deleteProcessInstance(
                caseEntries
                        .about(tales.begin("Gone", null, null, List.of()))
                        .get(0)
                        .rootInstance(),
                "test");
        List<TaskEntry> tasksBefore = taskEntries.all();
        List<CaseEntry> casesBefore = started2031();
        rebuild.all();
        assertThat(taskEntries.all()).isEqualTo(tasksBefore).hasSizeGreaterThan(2);
        assertThat(started2031()).isEqualTo(casesBefore).hasSize(3);
    }

    @Test
    void theInboxPagesByDueDateWithoutGapsOrRepeats() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        String mark = "бет" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 7; i++) {
            tales.begin(mark, null, null, List.of());
        }
        as(manager, () -> {
            TaskFilter filter =
                    new TaskFilter(TaskFilter.View.GROUPS, "tellTale", null, null, null, null, null, null, mark, null);
            TaskInbox.Page first = inbox.page(filter, null, 3);
            TaskInbox.Page second = inbox.page(filter, first.next(), 3);
            TaskInbox.Page third = inbox.page(filter, second.next(), 3);
            assertThat(first.rows()).hasSize(3).doesNotContainAnyElementsOf(second.rows());
            assertThat(third.rows()).hasSize(1);
            assertThat(third.next()).isNull();
        });
    }

    /** The clock of the wall has finer ticks than the test can repeat, so only cases of the stopped clock compare. */
    private List<CaseEntry> started2031() {
        Instant then = Instant.parse("2031-05-05T10:00:00Z");
        return caseEntries.all().stream()
                .filter(entry -> entry.started().equals(then))
                .toList();
    }

    private UUID heard(List<UUID> witnesses) {
        UUID tale = tales.begin("Heard", null, null, witnesses);
        as(
                person(Role.PROGRAMME_MANAGER),
                () -> actions.complete(task("answerBell", tale).getId(), Map.of("words", "Сәлем")));
        time.runDueJobs();
        return tale;
    }
}
