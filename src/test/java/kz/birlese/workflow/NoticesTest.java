package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.HouseTest;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.ChooseMail;
import kz.birlese.people.Delivery;
import kz.birlese.people.Language;
import kz.birlese.people.Letter;
import kz.birlese.people.Letters;
import kz.birlese.people.Role;
import kz.birlese.people.Subject;
import kz.birlese.people.Topic;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.MyNotices.Line;
import kz.birlese.workflow.MyNotices.Page;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told lies among their notices, for as long as it is still theirs to see. */
class NoticesTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";

    @Autowired
    MyNotices notices;

    @Autowired
    HandOver handOver;

    @Autowired
    TaskTalk talk;

    @Autowired
    TaskActions actions;

    @Autowired
    ChooseMail choose;

    @Autowired
    ChangeLanguage language;

    @Autowired
    Letters letters;

    @Autowired
    Tales tales;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private UUID manager;
    private UUID director;
    private UUID tale;
    private String task;

    @BeforeEach
    void ring() {
        manager = person(Role.PROGRAMME_MANAGER);
        director = person(Role.DIRECTOR);
        tale = tales.begin("Құпия ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
    }

    @Test
    void aNoticeSaysInTheReadersLanguageWhoDidWhatAndLeadsThere() {
        UUID colleague = person(Role.PROGRAMME_MANAGER);
        as(manager, () -> handOver.assign(task, colleague, null));
        as(colleague, () -> {
            assertThat(only(lines()).text())
                    .startsWith("house-")
                    .contains("передаёт Вам задачу «Ответить на звонок»", number());
            assertThat(only(lines()).address()).isEqualTo("tasks/" + task);
            assertThat(notices.unread()).isEqualTo(1);
            language.to(Language.KK);
            assertThat(only(lines()).text()).contains("тапсырмасын берді");
        });
        as(manager, () -> assertThat(lines()).isEmpty());
    }

    @Test
    void aNoticeStandsAndFallsWithWhatCausesIt() {
        transaction.executeWithoutResult(status -> {
            letters.tell(about("task.RESCHEDULED", Topic.MY_TASKS), facts());
            status.setRollbackOnly();
        });
        as(director, () -> assertThat(lines()).isEmpty());
    }

    @Test
    void whatIsOverOrConcealedSaysSoRevealsNothingAndIsNotCounted() {
        as(manager, () -> talk.ask(task, director, "Можно ли?"));
        as(director, () -> assertThat(notices.unread()).isEqualTo(1));
        tales.conceal(tale, director);
        as(director, this::nothingIsRevealed);
        UUID other = person(Role.DIRECTOR);
        as(manager, () -> talk.ask(task, other, "Можно ли?"));
        as(manager, () -> {
            actions.claim(task);
            actions.complete(task, Map.of("words", "Сәлем"));
        });
        as(other, this::nothingIsRevealed);
    }

    private void nothingIsRevealed() {
        assertThat(notices.unread()).isZero();
        Line line = only(lines());
        assertThat(line.text()).isNull();
        assertThat(line.address()).isNull();
    }

    @Test
    void aNoticeOfACaseFollowsWhoMayOpenTheCase() {
        UUID owner = person(Role.APPLICANT);
        UUID theirs = tales.begin("Бір ертегі", AKSHUKUR, owner, List.of());
        tell(new Letter("own/" + theirs, owner, "grant-closed", Topic.MY_CASES, Subject.ofCase(theirs)));
        as(owner, () -> {
            assertThat(only(lines()).address()).isEqualTo("cases/tellTale/" + theirs);
            assertThat(notices.unread()).isEqualTo(1);
        });
        tales.conceal(theirs, owner);
        as(owner, this::nothingIsRevealed);
    }

    @Test
    void whatIsToldOfACaseFollowedByOfficeEndsWithTheOffice() {
        UUID finance = person(Role.FINANCE);
        transaction.executeWithoutResult(status -> List.of(director, finance)
                .forEach(reader -> letters.note(new Letter(
                        "late/" + task,
                        reader,
                        "task.ESCALATED",
                        Topic.LOOKING_AFTER,
                        Subject.followed(tale, task, "answerBell")))));
        as(director, () -> assertThat(only(lines()).address()).startsWith("tracking/"));
        as(finance, this::nothingIsRevealed);
    }

    @Test
    void whoeverLooksAtTheTaskHasReadWhatWasToldAboutItAndNobodyReadsForAnother() {
        UUID other = person(Role.DIRECTOR);
        as(manager, () -> {
            talk.ask(task, director, "Можно ли?");
            talk.ask(task, other, "А нужно ли?");
        });
        as(director, () -> notices.seenTask(task));
        as(director, () -> assertThat(notices.unread()).isZero());
        as(other, () -> {
            UUID theirs = only(lines()).id();
            as(director, () -> notices.read(theirs));
            assertThat(notices.unread()).isEqualTo(1);
            notices.read(theirs);
            assertThat(notices.unread()).isZero();
        });
    }

    @Test
    void theUnreadComeFirstPageByPageAndNoneTwice() {
        Instant start = time.now();
        for (int hour = 0; hour < 5; hour++) {
            time.set(start.plus(Duration.ofHours(hour)));
            as(manager, () -> talk.ask(task, director, "Можно ли?"));
        }
        as(director, () -> {
            List<UUID> newestFirst = lines().stream().map(Line::id).toList();
            notices.read(newestFirst.get(0));
            notices.read(newestFirst.get(3));
            List<UUID> wanted = Stream.of(1, 2, 4, 0, 3).map(newestFirst::get).toList();
            assertThat(walked(2)).isEqualTo(wanted);
            assertThat(walked(3)).isEqualTo(wanted);
            notices.readAll();
            assertThat(walked(2)).isEqualTo(newestFirst);
        });
    }

    private List<UUID> walked(int size) {
        List<UUID> walked = new ArrayList<>();
        String next = null;
        do {
            Page page = notices.page(next, size);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(size);
            page.lines().forEach(line -> walked.add(line.id()));
            next = page.next();
        } while (next != null);
        return walked;
    }

    @Test
    void severalStepsOfOneTransactionAreToldOnceByTheWeightiest() {
        String other = task("answerBell", tales.begin("Басқа", AKSHUKUR, null, List.of()))
                .getId();
        transaction.executeWithoutResult(status -> {
            letters.note(about("task.SOON", Topic.REMINDERS));
            letters.tell(about("task.RESCHEDULED", Topic.MY_TASKS), facts());
            letters.tell(about("task.COMMENTED", Topic.QUESTIONS), facts());
            letters.tell(
                    new Letter(
                            "c/" + other,
                            director,
                            "task.COMMENTED",
                            Topic.QUESTIONS,
                            Subject.task(tale, other, "answerBell")),
                    facts());
        });
        assertThat(kinds()).containsExactlyInAnyOrder("task.RESCHEDULED", "task.COMMENTED");
        assertThat(mailed()).hasSize(2).anyMatch(key -> key.startsWith("task.RESCHEDULED"));
    }

    @Test
    void whatIsBindingGoesOutWhateverElseIsToldWithIt() {
        Subject subject = Subject.ofCase(tale);
        transaction.executeWithoutResult(status -> {
            letters.tell(new Letter("b1/" + tale, director, "award-released", Topic.BINDING, subject), facts());
            letters.tell(new Letter("b2/" + tale, director, "report-queried", Topic.BINDING, subject), facts());
            letters.tell(new Letter("b3/" + tale, director, "grant-closed", Topic.MY_CASES, subject), facts());
        });
        assertThat(kinds()).containsExactly("report-queried");
        assertThat(mailed()).containsExactlyInAnyOrder("b1/" + tale, "b2/" + tale);
    }

    @Test
    void whatOneHasJustDoneOneselfOneIsNotToldUnlessItIsBinding() {
        as(director, () -> {
            tell(about("task.RESCHEDULED", Topic.MY_TASKS));
            tell(new Letter("r/" + tale, director, "award-released", Topic.BINDING, Subject.ofCase(tale)));
        });
        assertThat(kinds()).containsExactly("award-released");
        assertThat(mailed()).containsExactly("r/" + tale);
    }

    @Test
    void lettersComeAsChosenAndNoticesInAnyCase() {
        as(director, () -> {
            choose.set(Topic.MY_TASKS, Delivery.NEVER);
            choose.set(Topic.QUESTIONS, Delivery.DIGEST);
        });
        tell(about("task.RESCHEDULED", Topic.MY_TASKS));
        tell(about("task.COMMENTED", Topic.QUESTIONS));
        assertThat(mailed()).isEmpty();
        assertThat(kinds()).containsExactlyInAnyOrder("task.RESCHEDULED", "task.COMMENTED");
        as(director, () -> choose.set(Topic.MY_TASKS, Delivery.AT_ONCE));
        tell(new Letter(
                "again/" + task, director, "task.RESCHEDULED", Topic.MY_TASKS, Subject.task(tale, task, "answerBell")));
        assertThat(mailed()).containsExactly("again/" + task);
    }

    @Test
    void whatIsBindingCannotBeTurnedOff() {
        as(director, () -> {
            assertThat(choose.list()).doesNotContainKey(Topic.BINDING);
            assertThatThrownBy(() -> choose.set(Topic.BINDING, Delivery.NEVER))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("mailBinding");
        });
        sql.sql("insert into mail_choice (account, topic, delivery) values (?, 'BINDING', 'NEVER')")
                .param(director)
                .update();
        tell(new Letter("r/" + tale, director, "award-released", Topic.BINDING, Subject.ofCase(tale)));
        assertThat(mailed()).containsExactly("r/" + tale);
    }

    @Test
    void peopleChooseAboutWhatConcernsThem() {
        as(person(Role.APPLICANT), () -> assertThat(choose.list())
                .containsOnlyKeys(Topic.MY_CASES, Topic.REMINDERS)
                .containsValue(Delivery.AT_ONCE));
        as(director, () -> assertThat(choose.list())
                .containsOnlyKeys(Topic.MY_TASKS, Topic.QUESTIONS, Topic.LOOKING_AFTER, Topic.REMINDERS));
    }

    private Letter about(String kind, Topic topic) {
        return new Letter(kind + "/" + task, director, kind, topic, Subject.task(tale, task, "answerBell"));
    }

    private void tell(Letter letter) {
        transaction.executeWithoutResult(status -> letters.tell(letter, facts()));
    }

    /** Whatever any of the letters here needs. */
    private Map<String, Object> facts() {
        return Map.of("task", "Звонок", "number", number(), "by", "Коллега", "path", "/tasks", "query", "Почему?");
    }

    private List<Line> lines() {
        return notices.page(null, 50).lines();
    }

    private static Line only(List<Line> lines) {
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private String number() {
        return "T-" + tale.toString().substring(0, 8);
    }

    private List<String> kinds() {
        return sql.sql("select kind from notice where person = ?")
                .param(director)
                .query(String.class)
                .list();
    }

    private List<String> mailed() {
        return sql.sql("select item_key from outbox where account = ?")
                .param(director)
                .query(String.class)
                .list();
    }
}
