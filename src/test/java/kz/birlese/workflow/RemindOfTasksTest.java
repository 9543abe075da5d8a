package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.grant.StartCall;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * "Prepare call" may take ten working days; a reminder goes three before, it is escalated three after. Each story has a
 * year of its own, long before those of other tests, and begins on a Monday.
 */
class RemindOfTasksTest extends HouseTest {

    private static final ZoneId AQTAU = ZoneId.of("Asia/Aqtau");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static int year = 2001;

    @Autowired
    RemindOfTasks remind;

    @Autowired
    TaskActions actions;

    @Autowired
    TaskEntries entries;

    @Autowired
    TaskNotices notices;

    @Autowired
    TaskSteps steps;

    @Autowired
    RebuildEntries rebuild;

    @Autowired
    GrantRole roles;

    @Autowired
    StartCall startCall;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private LocalDate monday;
    private UUID manager;
    private String task;
    private String number;

    @BeforeEach
    void aCallIsToBePrepared() {
        monday = LocalDate.of(++year, 3, 2);
        while (monday.getDayOfWeek().getValue() != 1) {
            monday = monday.plusDays(1);
        }
        manager = person(Role.PROGRAMME_MANAGER);
        at(monday, NINE);
        task = prepareCall();
        number = number(task);
    }

    private String prepareCall() {
        UUID[] call = new UUID[1];
        as(manager, () -> call[0] = startCall.now());
        return task("prepareCall", call[0]).getId();
    }

    @Test
    void theHolderIsRemindedOnceWhenTheTimeHasCome() {
        as(manager, () -> actions.claim(task));
        round(day(6));
        assertThat(letters(manager)).isEmpty();
        round(day(7));
        assertThat(letters(manager)).singleElement().asString().contains("23:59");
        remind.today();
        round(day(8));
        round(day(10));
        assertThat(letters(manager)).hasSize(1);
    }

    @Test
    void whoeverHasLostTheRoleForWhatWasMadeForThemIsNotRemindedOfIt() {
        as(manager, () -> actions.claim(task));
        sql.sql("update task_entry set personal = true where task_id = ?")
                .param(task)
                .update();
        as(person(Role.ADMIN), () -> roles.revoke(manager, new Reach(Role.PROGRAMME_MANAGER, null)));
        round(day(7));
        assertThat(letters(manager)).isEmpty();
    }

    @Test
    void noRoundIsHeldBeforeItsHourNorOnADayOff() {
        as(manager, () -> actions.claim(task));
        at(day(7), LocalTime.of(7, 59));
        remind.today();
        assertThat(letters(manager)).isEmpty();
        at(monday.plusDays(12), NINE);
        remind.today();
        at(monday.plusDays(13), NINE);
        remind.today();
        assertThat(letters(manager)).isEmpty();
        round(monday.plusDays(14));
        assertThat(letters(manager)).hasSize(1);
    }

    @Test
    void whatNobodyHoldsIsToldToThoseOfTheGroupInReachInOneLetterEach() {
        UUID colleague = person(Role.PROGRAMME_MANAGER);
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        String other = prepareCall();
        round(day(7));
        assertThat(letters(colleague)).singleElement().satisfies(letter -> {
            assertThat(letter).contains(number(task)).contains(number(other));
        });
        assertThat(letters(elsewhere)).isEmpty();
    }

    @Test
    void onTheDayAfterItsTermASecondWordGoesAndNoThird() {
        as(manager, () -> actions.claim(task));
        round(day(7));
        round(day(10));
        assertThat(letters(manager)).hasSize(1);
        round(day(11));
        assertThat(letters(manager)).hasSize(2);
        assertThat(letters(manager)).anyMatch(letter -> letter.contains("Просрочено"));
        round(day(12));
        assertThat(letters(manager)).hasSize(2);
    }

    @Test
    void aLateTaskIsEscalatedOnceToThoseWhoLookAfterTheCase() {
        as(manager, () -> actions.claim(task));
        UUID other = person(Role.PROGRAMME_MANAGER);
        UUID elsewhere = person(new Reach(Role.PROGRAMME_MANAGER, "475000000"));
        int priority = entries.find(task).orElseThrow().priority();
        round(day(12));
        assertThat(entries.find(task).orElseThrow().escalated()).isNull();
        assertThat(letters(other)).isEmpty();
        round(day(13));
        TaskEntry late = entries.find(task).orElseThrow();
        assertThat(late.escalated()).isEqualTo(moment(day(13), NINE));
        assertThat(late.priority()).isGreaterThan(priority);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getPriority())
                .isEqualTo(late.priority());
        assertThat(letters(other)).singleElement().asString().contains(number(task));
        assertThat(letters(elsewhere)).isEmpty();
        round(day(14));
        assertThat(letters(other)).hasSize(1);
        assertThat(entries.find(task).orElseThrow()).isEqualTo(late);
        assertThat(steps.ofTask(task))
                .filteredOn(step -> step.kind() == TaskStep.Kind.ESCALATED)
                .hasSize(1);
    }

    @Test
    void theMarkOutlivesAListWrittenAnew() {
        round(day(13));
        TaskEntry late = entries.find(task).orElseThrow();
        rebuild.all();
        assertThat(entries.find(task).orElseThrow()).isEqualTo(late);
    }

    @Test
    void aNewTermIsRemindedOfAnew() {
        as(manager, () -> actions.claim(task));
        round(day(7));
        tasks.setDueDate(task, Date.from(moment(day(20), LocalTime.of(23, 59, 59))));
        round(day(16));
        assertThat(letters(manager)).hasSize(1);
        round(day(17));
        assertThat(letters(manager)).hasSize(2);
    }

    @Test
    void aRoundThatWasCutShortGoesOnAndTellsNothingTwice() {
        as(manager, () -> actions.claim(task));
        at(day(7), NINE);
        TaskEntry entry = entries.find(task).orElseThrow();
        transaction.executeWithoutResult(status -> notices.add(entry, TaskNotices.Kind.SOON));
        assertThat(letters(manager)).isEmpty();
        remind.today();
        assertThat(letters(manager)).hasSize(1);
    }

    /** The day so many working days after the Monday. */
    private LocalDate day(int workingDays) {
        return monday.plusDays(workingDays / 5 * 7L + workingDays % 5);
    }

    private void round(LocalDate day) {
        at(day, NINE);
        remind.today();
    }

    private void at(LocalDate day, LocalTime hour) {
        time.set(moment(day, hour));
    }

    private static Instant moment(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(AQTAU).toInstant();
    }

    private String number(String of) {
        return entries.find(of).orElseThrow().card().number();
    }

    /** Those that name the task; what other stories left open may stand in them too. */
    private List<String> letters(UUID account) {
        return sql
                .sql("select body from outbox where account = ? and item_key like 'tasksOfTheDay:%' order by posted_at")
                .param(account)
                .query(String.class)
                .list()
                .stream()
                .filter(letter -> letter.contains(number))
                .toList();
    }
}
