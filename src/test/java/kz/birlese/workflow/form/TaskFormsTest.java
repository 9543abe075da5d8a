package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.TaskActions;
import kz.birlese.workflow.fitting.Fittings;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TaskFormsTest extends HouseTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    TaskForms forms;

    @Autowired
    TaskActions actions;

    @Autowired
    Fittings fittings;

    @Autowired
    Files files;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient sql;

    private UUID wearer;
    private UUID fitting;
    private String task;

    @BeforeEach
    void begin() {
        wearer = person(Role.APPLICANT);
        fitting = fittings.begin(wearer, Map.of("title", "Laid out"));
        task = task("tryEverything", fitting).getId();
    }

    @Test
    void aFormOpensWithWhatTheBoxLaidOut() {
        as(wearer, () -> {
            OpenForm open = forms.open(task);
            assertThat(open.definition().id()).isEqualTo("tryEverything");
            assertThat(open.filled()).containsEntry("title", "Laid out").containsEntry("story", null);
            assertThat(open.draft()).isNull();
        });
    }

    @Test
    void aTaskOfSomebodyElseDoesNotExist() {
        UUID stranger = person(Role.ADMIN);
        as(stranger, () -> {
            assertThatThrownBy(() -> forms.open(task)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forms.check(task, Map.of())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forms.keep(task, Map.of(), Map.of())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forms.attach(task, "a.pdf", PDF)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forms.attached(task)).isInstanceOf(NotFound.class);
        });
        assertThat(files.of(fitting)).isEmpty();
    }

    @Test
    void aDraftWaitsWhereItWasLeftRightOrWrong() {
        Instant now = Instant.parse("2027-03-01T09:02:00Z");
        time.set(now);
        as(wearer, () -> forms.keep(task, Map.of(), Map.of("title", "Mine", "amount", "12 тысяч", "stranger", "x")));
        as(wearer, () -> {
            OpenForm open = forms.open(task);
            assertThat(open.filled()).containsEntry("title", "Mine").containsEntry("amount", "12 тысяч");
            assertThat(open.filled()).doesNotContainKey("stranger");
            assertThat(open.draft().ofOtherForm()).isFalse();
            assertThat(open.draft().savedAt()).isEqualTo(now);
        });
    }

    @Test
    void aFieldEmptiedInADraftStaysEmpty() {
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("title", null);
        as(wearer, () -> {
            forms.keep(task, Map.of(), emptied);
            assertThat(forms.open(task).filled()).containsEntry("title", null);
        });
    }

    @Test
    void ofADraftForAnotherFormTheMatchingAnswersAreKept() {
        as(wearer, () -> forms.keep(task, Map.of(), Map.of("title", "Mine")));
        sql.sql("update form_draft set fingerprint = 'older', filled = ? where task_id = ?")
                .params("{\"title\":\"Mine\",\"gone\":\"x\",\"first\":\"a text once\",\"days\":\"mon\"}", task)
                .update();
        as(wearer, () -> {
            OpenForm open = forms.open(task);
            assertThat(open.draft().ofOtherForm()).isTrue();
            assertThat(open.filled()).containsEntry("title", "Mine").doesNotContainKey("gone");
            assertThat(open.filled().get("first")).isNull();
            assertThat(open.filled().get("days")).isNull();
        });
    }

    @Test
    void aDraftTooLongToKeepIsRefusedAndTheOneBeforeStays() {
        as(wearer, () -> {
            forms.keep(task, Map.of(), Map.of("title", "Mine"));
            assertThatThrownBy(() -> forms.keep(task, Map.of(), Map.of("title", "x".repeat(200_001))))
                    .isInstanceOf(Refusal.class);
            assertThat(forms.open(task).filled()).containsEntry("title", "Mine");
        });
    }

    @Test
    void aDraftGoesWithItsTaskWhenTheTaskIsDone() {
        as(wearer, () -> {
            forms.keep(task, Map.of(), Map.of("title", "Mine"));
            actions.complete(task, Map.of("title", "Mine", "first", true));
        });
        assertThat(drafts()).isZero();
        assertThat(fittings.received(fitting).text("title")).isEqualTo("Mine");
    }

    @Test
    void aDraftStaysWhenTheBoxRefuses() {
        fittings.refuse(fitting, new Refusal("form.required", "title", Map.of()));
        as(wearer, () -> {
            forms.keep(task, Map.of(), Map.of("title", "Mine"));
            assertThatThrownBy(() -> actions.complete(task, Map.of("title", "Mine", "first", true)))
                    .isInstanceOf(Refusal.class);
        });
        assertThat(drafts()).isOne();
    }

    @Test
    void aDraftGoesWithItsTaskWhenTheTaskLapses() {
        as(wearer, () -> forms.keep(task, Map.of(), Map.of("title", "Mine")));
        runtime.deleteProcessInstance(task("tryEverything", fitting).getProcessInstanceId(), "lapsed", true);
        assertThat(drafts()).isZero();
    }

    @Test
    void onlyFilesThePersonBroughtToThisCaseAreTaken() {
        StoredFile mine = attach(wearer, task);
        UUID other = person(Role.APPLICANT);
        UUID otherFitting = fittings.begin(other, Map.of());
        StoredFile theirs = attach(other, task("tryEverything", otherFitting).getId());
        UUID mineToo = fittings.begin(wearer, Map.of());
        StoredFile elsewhere = attach(wearer, task("tryEverything", mineToo).getId());
        as(wearer, () -> {
            assertThat(forms.check(task, papers(mine)).choices("papers"))
                    .containsExactly(mine.id().toString());
            assertThatThrownBy(() -> forms.check(task, papers(theirs))).hasMessageContaining("form.fileUnknown");
            assertThatThrownBy(() -> forms.check(task, papers(elsewhere))).hasMessageContaining("form.fileUnknown");
        });
    }

    private StoredFile attach(UUID person, String to) {
        StoredFile[] kept = new StoredFile[1];
        as(person, () -> kept[0] = forms.attach(to, "plan.pdf", PDF));
        return kept[0];
    }

    private static Map<String, Object> papers(StoredFile file) {
        return Map.of("title", "x", "first", true, "papers", List.of(file.id().toString()));
    }

    private int drafts() {
        return sql.sql("select count(*) from form_draft where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }
}
