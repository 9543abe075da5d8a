package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.ChooseMail;
import kz.birlese.people.Delivery;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.Topic;
import kz.birlese.workflow.telltale.Tales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director who wants one letter a day, in a year long before those of other tests. */
class SendDigestsTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";
    private static final LocalDate MONDAY = LocalDate.of(1995, 3, 6);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    SendDigests digests;

    @Autowired
    MyNotices notices;

    @Autowired
    TaskTalk talk;

    @Autowired
    HandOver handOver;

    @Autowired
    TaskActions actions;

    @Autowired
    ChooseMail choose;

    @Autowired
    ChangeLanguage language;

    @Autowired
    DisableAccount disable;

    @Autowired
    Tales tales;

    @Autowired
    JdbcClient sql;

    private UUID manager;
    private UUID director;
    private UUID tale;
    private String task;

    @BeforeEach
    void chooseOneLetterADay() {
        at(MONDAY, "15:00");
        manager = person(Role.PROGRAMME_MANAGER);
        director = person(Role.DIRECTOR);
        as(director, () -> choose.set(Topic.QUESTIONS, Delivery.DIGEST));
        tale = tales.begin("Құпия ертегі", AKSHUKUR, null, List.of());
        task = task("answerBell", tale).getId();
    }

    @Test
    void whatWasToldSinceTheLastLetterComesTogetherInTheReadersLanguage() {
        String second = ask();
        ask(task);
        as(director, () -> language.to(Language.KK));
        round(TUESDAY, "09:00");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter)
                    .contains(
                            "Сұрақтар мен пікірлер",
                            "тапсырмасы туралы сұрақ қойды",
                            "T-" + tale.toString().substring(0, 8),
                            "/questions")
                    .doesNotContain("Құпия", "Можно ли?");
            assertThat(letter.split("тапсырмасы туралы сұрақ қойды", -1)).hasSize(3);
        });
        assertThat(subjects()).containsExactly("Сізге 2 хабарлама бар");
        assertThat(second).isNotEqualTo(task);
    }

    @Test
    void whatNoLetterCanHoldIsCountedAndIsOnTheScreen() {
        ask(task);
        sql.sql(
                        "insert into notice (id, person, event, kind, topic, place, case_id, task_id, task_key, by_whom, at, waits)"
                                + " select gen_random_uuid(), person, event || number, kind, topic, place, case_id, task_id, task_key,"
                                + " by_whom, at, waits from notice, generate_series(1, 61) number where person = ?")
                .param(director)
                .update();
        round(TUESDAY, "09:00");
        assertThat(subjects()).containsExactly("62 уведомления для Вас");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter).contains("Ещё 2 уведомления на экране", "/notices");
            assertThat(letter.split("/questions", -1)).hasSize(61);
        });
    }

    @Test
    void itComesOnceADayAndTheNextOneOnlyWithWhatIsNew() {
        ask(task);
        round(TUESDAY, "09:00");
        round(TUESDAY, "09:05");
        ask(task);
        round(TUESDAY, "17:00");
        assertThat(letters()).hasSize(1);
        round(TUESDAY.plusDays(1), "09:00");
        assertThat(subjects()).containsExactly("1 уведомление для Вас", "1 уведомление для Вас");
        round(TUESDAY.plusDays(2), "09:00");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void itComesNeitherBeforeItsHourNorOnADayOff() {
        at(FRIDAY, "15:00");
        ask(task);
        round(FRIDAY.plusDays(1), "09:00");
        round(FRIDAY.plusDays(2), "09:00");
        round(FRIDAY.plusDays(3), "08:59");
        assertThat(letters()).isEmpty();
        round(FRIDAY.plusDays(3), "09:00");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nothingStandsInItThatThePersonMayNotSeeAnyMoreAndItIsNeverEmpty() {
        ask(task);
        tales.conceal(tale, director);
        round(TUESDAY, "09:00");
        assertThat(letters()).isEmpty();
        String other = ask();
        ask(task(tales.begin("Басқа", AKSHUKUR, null, List.of())));
        as(manager, () -> {
            actions.claim(other);
            actions.complete(other, Map.of("words", "Сәлем"));
        });
        round(TUESDAY.plusDays(1), "09:00");
        assertThat(subjects()).containsExactly("1 уведомление для Вас");
    }

    @Test
    void whatWasReadOnTheScreenStandsInNone() {
        ask(task);
        as(director, () -> notices.readAll());
        round(TUESDAY, "09:00");
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatWasChosenMeanwhileCounts() {
        ask(task);
        as(director, () -> choose.set(Topic.QUESTIONS, Delivery.NEVER));
        round(TUESDAY, "09:00");
        assertThat(letters()).isEmpty();
        as(director, () -> choose.set(Topic.QUESTIONS, Delivery.DIGEST));
        ask(task);
        as(director, () -> choose.set(Topic.QUESTIONS, Delivery.AT_ONCE));
        round(TUESDAY.plusDays(1), "09:00");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aClosedAccountGetsNone() {
        ask(task);
        as(person(Role.ADMIN), () -> disable.of(director, "Ушёл"));
        round(TUESDAY, "09:00");
        assertThat(letters()).isEmpty();
    }

    /** Asks about a new task. */
    private String ask() {
        String other = task(tales.begin("Басқа", AKSHUKUR, null, List.of()));
        ask(other);
        return other;
    }

    private void ask(String about) {
        as(manager, () -> talk.ask(about, director, "Можно ли?"));
    }

    private String task(UUID of) {
        return task("answerBell", of).getId();
    }

    private void round(LocalDate day, String hour) {
        at(day, hour);
        digests.today();
    }

    private void at(LocalDate day, String hour) {
        time.set(day.atTime(LocalTime.parse(hour))
                .atZone(ZoneId.of("Asia/Aqtau"))
                .toInstant());
    }

    private List<String> letters() {
        return column("body");
    }

    private List<String> subjects() {
        return column("subject");
    }

    private List<String> column(String column) {
        return sql.sql("select " + column + " from outbox where account = ? order by posted_at")
                .param(director)
                .query(String.class)
                .list();
    }
}
