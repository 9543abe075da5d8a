package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.PostBag;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RescheduleTest extends HouseTest {

    /** Monday. */
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

    @Autowired
    Reschedule reschedule;

    @Autowired
    TaskActions actions;

    @Autowired
    TaskStory story;

    @Autowired
    TaskEntries entries;

    @Autowired
    Tales tales;

    @Autowired
    PostBag post;

    private UUID manager;
    private String task;

    @BeforeEach
    void begin() {
        time.set(NOW);
        manager = person(Role.PROGRAMME_MANAGER);
        task = task("answerBell", tales.beginWithoutTerm("мерзім", "475233100")).getId();
    }

    @Test
    void theTermMovesToTheEndOfTheDayInTheEngineAndInTheList() {
        as(manager, () -> reschedule.to(task, FRIDAY, "Жол жабық"));
        Instant end = Instant.parse("2027-03-05T18:59:59Z");
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getDueDate())
                .isEqualTo(end);
        assertThat(entries.find(task).orElseThrow().due()).isEqualTo(end);
    }

    @Test
    void whoMovedItAndWhyIsRecordedAndTheHolderIsTold() {
        UUID holder = person(Role.PROGRAMME_MANAGER);
        as(holder, () -> actions.claim(task));
        as(manager, () -> {
            reschedule.to(task, FRIDAY, "Жол жабық");
            TaskStep step = story.of(task).stream()
                    .map(TaskLine::step)
                    .filter(each -> each.kind() == TaskStep.Kind.RESCHEDULED)
                    .findFirst()
                    .orElseThrow();
            assertThat(step.who()).isEqualTo(manager);
            assertThat(step.why()).isEqualTo("Жол жабық");
            assertThat(step.due()).isEqualTo(Instant.parse("2027-03-05T18:59:59Z"));
            assertThat(post.keyed("taskStep:" + step.id() + ":" + holder)).hasSize(1);
        });
    }

    @Test
    void noDayThatIsOverNoDayOffAndNothingWithoutAReason() {
        as(manager, () -> {
            assertThat(refused(() -> reschedule.to(task, null, "x"))).isEqualTo("taskDueMissing");
            assertThat(refused(() -> reschedule.to(task, LocalDate.of(2027, 2, 26), "x")))
                    .isEqualTo("taskDuePassed");
            assertThat(refused(() -> reschedule.to(task, LocalDate.of(2027, 3, 6), "x")))
                    .isEqualTo("taskDueDayOff");
            assertThat(refused(() -> reschedule.to(task, FRIDAY, " "))).isEqualTo("textMissing");
            assertThat(entries.find(task).orElseThrow().due()).isNotEqualTo(Instant.parse("2027-03-05T18:59:59Z"));
        });
    }

    @Test
    void aTermThatRulesHaveSetStaysWhereItIs() {
        String bound = task("answerBell", tales.begin("мерзім", "475233100", null, List.of()))
                .getId();
        as(manager, () -> {
            assertThat(reschedule.hindrance(bound)).contains("taskDueByRule");
            assertThat(refused(() -> reschedule.to(bound, FRIDAY, "x"))).isEqualTo("taskDueByRule");
        });
    }

    @Test
    void onlyWhoLooksAfterTheCaseMovesItAndForStrangersItDoesNotExist() {
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, "475042100"));
        as(elsewhere, () -> assertThatThrownBy(() -> reschedule.to(task, FRIDAY, "x"))
                .isInstanceOf(NotFound.class));
        as(person(Role.FINANCE), () -> assertThatThrownBy(() -> reschedule.to(task, FRIDAY, "x"))
                .isInstanceOf(NotFound.class));
    }

    private static String refused(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (Refusal refusal) {
            return refusal.reasons().get(0).rule();
        }
    }
}
