package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.birlese.HouseTest;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskFilter.Order;
import kz.birlese.workflow.TaskFilter.Priority;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each list of a person holds, and that pages, counts and addresses agree about it. */
class TaskListTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final String TUPKARAGAN = "475200000";
    private static final String MANGYSTAU_REGION = "470000000";
    private static final String BAYANDY = "475036100";
    private static final Instant NOW = Instant.parse("2032-03-10T06:00:00Z");

    @Autowired
    TaskInbox inbox;

    @Autowired
    DoneTasks done;

    @Autowired
    TaskActions actions;

    @Autowired
    SavedViews views;

    @Autowired
    GrantRole roles;

    @Autowired
    Tales tales;

    @Autowired
    CurrentUser user;

    private UUID manager;
    private String mark;

    @BeforeEach
    void begin() {
        time.set(NOW);
        manager = person(Role.PROGRAMME_MANAGER);
        mark = "белгі" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void overdueIsWhatIsPastItsMomentHeldOrNot() {
        UUID late = tale(AKSHUKUR, NOW.minusSeconds(1));
        UUID held = tale(AKSHUKUR, NOW.minusSeconds(60));
        tale(AKSHUKUR, NOW.plusSeconds(60));
        as(manager, () -> actions.claim(bell(held)));
        assertThat(cases(manager, View.OVERDUE)).containsExactly(held, late);
        assertThat(count(manager, View.OVERDUE)).isEqualTo(2);
        assertThat(cases(person(Role.PROGRAMME_MANAGER), View.OVERDUE)).containsExactly(late);
    }

    @Test
    void whatIsDoneIsListedTheLatestFirstForWhoeverDidIt() {
        UUID first = ownTale();
        UUID second = ownTale();
        as(manager, () -> actions.complete(bell(first), Map.of("words", "бір")));
        time.set(NOW.plusSeconds(5));
        as(manager, () -> actions.complete(bell(second), Map.of("words", "екі")));
        assertThat(doneCases(manager)).containsExactly(second, first);
        assertThat(doneCases(person(Role.PROGRAMME_MANAGER))).isEmpty();
    }

    @Test
    void whatIsDoneInACaseNoLongerOpenToThePersonIsNotListed() {
        UUID tale = ownTale();
        as(manager, () -> actions.complete(bell(tale), Map.of("words", "бір")));
        assertThat(doneCases(manager)).containsExactly(tale);
        tales.conceal(tale, manager);
        assertThat(doneCases(manager)).isEmpty();
    }

    @Test
    void forABarredPersonATaskDoesNotExist() {
        UUID conflicted = person(Role.PROGRAMME_MANAGER);
        UUID tale = tales.begin(mark, AKSHUKUR, null, NOW.minusSeconds(60), Set.of(conflicted));
        for (View view : List.of(View.GROUPS, View.OVERDUE)) {
            assertThat(cases(manager, view)).containsExactly(tale);
            assertThat(cases(conflicted, view)).isEmpty();
            assertThat(count(conflicted, view)).isZero();
        }
        as(conflicted, () -> {
            assertThat(inbox.find(bell(tale))).isEmpty();
            assertThat(inbox.ofCase(tale)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> actions.claim(bell(tale)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> actions.complete(bell(tale), Map.of("words", "мен")));
        });
    }

    @Test
    void aTaskReachedByTwoTerritoriesIsListedAndCountedOnce() {
        UUID tale = tale(AKSHUKUR, NOW.plusSeconds(60));
        UUID twice = person(
                new Reach(Role.PROGRAMME_MANAGER, AKSHUKUR),
                new Reach(Role.PROGRAMME_MANAGER, TUPKARAGAN),
                new Reach(Role.PROGRAMME_MANAGER, MANGYSTAU_REGION));
        assertThat(cases(twice, View.GROUPS)).containsExactly(tale);
        assertThat(count(twice, View.GROUPS)).isEqualTo(1);
    }

    @Test
    void aDistrictHoldsItsSettlementsAndNothingElse() {
        UUID inside = tale(AKSHUKUR, NOW.plusSeconds(60));
        UUID ofTheDistrict = tale(TUPKARAGAN, NOW.plusSeconds(61));
        tale(BAYANDY, NOW.plusSeconds(62));
        tale(null, NOW.plusSeconds(63));
        UUID officer = person(new Reach(Role.PROGRAMME_MANAGER, TUPKARAGAN));
        assertThat(cases(officer, View.GROUPS)).containsExactly(inside, ofTheDistrict);
        assertThat(cases(person(new Reach(Role.PROGRAMME_MANAGER, MANGYSTAU_REGION)), View.GROUPS))
                .hasSize(4);
    }

    @Test
    void aRoleGivenOrTakenShowsAtOnce() {
        UUID admin = person(Role.ADMIN);
        UUID tale = tale(AKSHUKUR, NOW.plusSeconds(60));
        UUID officer = person(new Reach(Role.PROGRAMME_MANAGER, BAYANDY));
        assertThat(cases(officer, View.GROUPS)).isEmpty();
        as(admin, () -> roles.to(officer, new Reach(Role.PROGRAMME_MANAGER, TUPKARAGAN)));
        assertThat(cases(officer, View.GROUPS)).containsExactly(tale);
        as(admin, () -> roles.revoke(officer, new Reach(Role.PROGRAMME_MANAGER, TUPKARAGAN)));
        assertThat(cases(officer, View.GROUPS)).isEmpty();
    }

    @Test
    void aColleaguesTasksAreListedUnderTheirNameOnly() {
        UUID colleague = person(Role.PROGRAMME_MANAGER);
        UUID held = tale(AKSHUKUR, NOW.plusSeconds(60));
        UUID open = tale(AKSHUKUR, NOW.plusSeconds(61));
        as(colleague, () -> actions.claim(bell(held)));
        assertThat(cases(manager, View.GROUPS)).containsExactly(open);
        assertThat(cases(manager, heldBy(colleague))).containsExactly(held);
        assertThat(cases(person(Role.FINANCE), heldBy(colleague))).isEmpty();
    }

    @Test
    void countsStopAtTheMostThatIsAskedFor() {
        for (int number = 0; number < 4; number++) {
            tale(AKSHUKUR, NOW.plusSeconds(number));
        }
        as(manager, () -> assertThat(inbox.count(all(View.GROUPS), 3)).isEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyOrderPagesWithoutGapsOrRepeats(Order order) {
        Set<UUID> begun = new HashSet<>();
        for (int number = 0; number < 7; number++) {
            time.set(NOW.plus(Duration.ofMinutes(number / 2)));
            UUID tale = tale(number % 2 == 0 ? AKSHUKUR : BAYANDY, NOW.plusSeconds(600 + number % 3));
            begun.add(tale);
            tasks.setPriority(bell(tale), 50 + number % 2);
        }
        TaskFilter filter = new TaskFilter(View.GROUPS, null, null, null, null, null, null, null, mark, order);
        List<TaskEntry> all = answer(manager, () -> pages(filter, 2));
        assertThat(all).extracting(entry -> entry.card().caseId()).containsExactlyInAnyOrderElementsOf(begun);
        assertThat(all)
                .isEqualTo(answer(manager, () -> inbox.page(filter, null, 100).rows()));
    }

    @Test
    void priorityAndStepNarrowTheList() {
        UUID usual = tale(AKSHUKUR, NOW.plusSeconds(60));
        UUID high = tale(AKSHUKUR, NOW.plusSeconds(61));
        tasks.setPriority(bell(high), 70);
        assertThat(cases(manager, narrow(null, Priority.HIGH))).containsExactly(high);
        assertThat(cases(manager, narrow("answerBell", Priority.USUAL))).containsExactly(usual);
        assertThat(cases(manager, narrow("addWord", null))).isEmpty();
    }

    @Test
    void everySeenTaskSaysWhyItIsSeen() {
        UUID tale = tale(AKSHUKUR, NOW.plusSeconds(60));
        UUID officer = person(new Reach(Role.PROGRAMME_MANAGER, TUPKARAGAN));
        assertThat(why(officer, tale)).isEqualTo(new Why(Why.Kind.ROLE, Role.PROGRAMME_MANAGER, TUPKARAGAN));
        as(officer, () -> actions.claim(bell(tale)));
        assertThat(why(officer, tale)).isEqualTo(new Why(Why.Kind.HELD, null, null));
        UUID witness = person(Role.JURY);
        UUID heard = tales.begin(mark, null, null, List.of(witness));
        as(manager, () -> actions.complete(bell(heard), Map.of("words", "Сәлем")));
        time.runDueJobs();
        assertThat(why(witness, heard)).isEqualTo(new Why(Why.Kind.PERSONAL, null, null));
    }

    @Test
    void aNamedListIsItsOwnersAndCanBeChangedAndRemoved() {
        as(manager, () -> {
            views.save(" Ақшұқыр ", "list=GROUPS");
            views.save("Ақшұқыр", "list=GROUPS&q=нан");
            assertThat(views.list()).singleElement().satisfies(view -> {
                assertThat(view.name()).isEqualTo("Ақшұқыр");
                assertThat(view.address()).isEqualTo("list=GROUPS&q=нан");
            });
        });
        UUID other = person(Role.PROGRAMME_MANAGER);
        UUID view = answer(manager, () -> views.list().get(0).id());
        as(other, () -> {
            assertThat(views.list()).isEmpty();
            views.remove(view);
        });
        as(manager, () -> {
            assertThat(views.list()).hasSize(1);
            views.remove(view);
            assertThat(views.list()).isEmpty();
        });
    }

    @Test
    void aNamedListNeedsANameAndThereIsAnEndToThem() {
        as(manager, () -> {
            refused("viewNameMissing", () -> views.save("  ", "q=а"));
            refused("viewNameTooLong", () -> views.save("а".repeat(61), "q=а"));
            refused("viewTooLong", () -> views.save("а", "q=" + "а".repeat(999)));
            for (int number = 1; number <= 20; number++) {
                views.save("тізім " + number, "q=" + number);
            }
            refused("viewsTooMany", () -> views.save("тағы", "q=а"));
            views.save("тізім 7", "q=өзгерді");
            assertThat(views.list()).hasSize(20);
        });
    }

    private static void refused(String rule, Runnable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step::run).satisfies(refusal -> assertThat(
                        refusal.reasons().get(0).rule())
                .isEqualTo(rule));
    }

    private UUID tale(String settlement, Instant due) {
        return tales.begin(mark, settlement, null, due, Set.of());
    }

    /** One that its manager may open, as the tales' directory lets owners only. */
    private UUID ownTale() {
        return tales.begin(mark, AKSHUKUR, manager, List.of());
    }

    private String bell(UUID tale) {
        return task("answerBell", tale).getId();
    }

    private TaskFilter all(View view) {
        return new TaskFilter(view, null, null, null, null, null, null, null, mark, null);
    }

    private TaskFilter heldBy(UUID holder) {
        return new TaskFilter(View.GROUPS, null, null, null, null, null, null, holder, mark, null);
    }

    private TaskFilter narrow(String step, Priority priority) {
        return new TaskFilter(View.GROUPS, "tellTale", step, null, null, null, priority, null, mark, null);
    }

    private List<UUID> cases(UUID person, View view) {
        return cases(person, all(view));
    }

    private List<UUID> cases(UUID person, TaskFilter filter) {
        return answer(person, () -> inbox.page(filter, null, 50).rows().stream()
                .map(entry -> entry.card().caseId())
                .toList());
    }

    private int count(UUID person, View view) {
        return answer(person, () -> inbox.count(all(view), 100));
    }

    private List<UUID> doneCases(UUID person) {
        return answer(person, () -> done.page(all(View.DONE), null, 50).rows().stream()
                .map(task -> task.card().caseId())
                .toList());
    }

    private List<TaskEntry> pages(TaskFilter filter, int size) {
        List<TaskEntry> all = new ArrayList<>();
        String next = null;
        do {
            TaskInbox.Page page = inbox.page(filter, next, size);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
            all.addAll(page.rows());
            assertThat(all).doesNotHaveDuplicates();
            next = page.next();
        } while (next != null);
        return all;
    }

    private Why why(UUID person, UUID tale) {
        return answer(person, () -> Why.of(inbox.ofCase(tale).get(0), user.require()));
    }

    private <T> T answer(UUID person, Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        as(person, () -> answer.add(question.get()));
        return answer.get(0);
    }
}
