package kz.birlese.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.HouseTest;
import kz.birlese.people.DisableAccount;
import kz.birlese.people.GrantRole;
import kz.birlese.people.Role;
import kz.birlese.people.ShareCalendar;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.workflow.telltale.Tales;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** A calendar program reads somebody's terms under their secret address. */
class CalendarPageTest extends HouseTest {

    private static final String AKSHUKUR = "475233100";

    /** 23:59:59 in Aktau. */
    private static final Instant DUE = Instant.parse("2071-06-10T18:59:59Z");

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

    @Autowired
    ShareCalendar share;

    @Autowired
    TaskActions actions;

    @Autowired
    DisableAccount disable;

    @Autowired
    GrantRole roles;

    @Autowired
    RebuildEntries rebuild;

    @Autowired
    PersonalCalendar calendar;

    @Autowired
    Tales tales;

    @Autowired
    JdbcClient sql;

    private UUID manager;
    private UUID tale;
    private String task;
    private String address;

    @BeforeEach
    void holdATaskAndMakeAnAddress() {
        manager = person(Role.PROGRAMME_MANAGER);
        tale = tales.begin("Айгүл Сапарова туралы", AKSHUKUR, person(Role.APPLICANT), DUE, Set.of());
        task = task("answerBell", tale).getId();
        as(manager, () -> {
            actions.claim(task);
            address = share.make();
        });
    }

    @Test
    void aTermStandsOnItsDayWithTheStepAndTheNumberAndNothingElse() throws Exception {
        String calendar = read().body();
        VEvent event = only(calendar);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(task + "@birlese");
        assertThat(calendar)
                .contains(
                        "SUMMARY:Ответить на звонок\\, T-" + tale.toString().substring(0, 8),
                        "DTSTART;VALUE=DATE:20710610",
                        "SEQUENCE:0",
                        "BEGIN:VALARM",
                        "TRIGGER:-PT15H")
                .doesNotContain("Айгүл", "DESCRIPTION:Айгүл", "LOCATION", "ATTENDEE", "ORGANIZER", "house-");
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void aTermOfAnHourSaysTheHour() throws Exception {
        tasks.setDueDate(task, Date.from(Instant.parse("2071-06-12T13:00:00Z")));
        assertThat(read().body()).contains("DTSTART;VALUE=DATE:20710612", "до 18:00", "SEQUENCE:1");
    }

    @Test
    void aMovedTermIsTheSameEntryWithAHigherSequenceAlsoAfterAListWrittenAnew() throws Exception {
        tasks.setDueDate(task, Date.from(DUE.plusSeconds(86_400)));
        tasks.setDueDate(task, Date.from(DUE.minusSeconds(86_400)));
        tasks.setPriority(task, 70);
        assertThat(read().body()).contains("SEQUENCE:2", "DTSTART;VALUE=DATE:20710609", "UID:" + task + "@birlese");
        rebuild.all();
        assertThat(read().body()).contains("SEQUENCE:2");
    }

    @Test
    void whatIsDoneGivenBackOrOfALostRoleIsNotThere() throws Exception {
        as(manager, () -> actions.giveBack(task));
        assertThat(read().body()).doesNotContain("VEVENT");
        as(manager, () -> actions.claim(task));
        assertThat(read().body()).contains("VEVENT");
        sql.sql("update task_entry set personal = true where task_id = ?")
                .param(task)
                .update();
        as(person(Role.ADMIN), () -> roles.revoke(manager, new Reach(Role.PROGRAMME_MANAGER, null)));
        assertThat(read().body()).doesNotContain("VEVENT");
        sql.sql("update task_entry set personal = false where task_id = ?")
                .param(task)
                .update();
    }

    @Test
    void anUnchangedCalendarIsNotSentAgainNorKeptByOthers() throws Exception {
        HttpResponse<String> first = read();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("content-type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("cache-control")).hasValue("no-cache, private");
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        String tag = first.headers().firstValue("etag").orElseThrow();
        assertThat(read("If-None-Match", tag).statusCode()).isEqualTo(304);
        tasks.setDueDate(task, Date.from(DUE.plusSeconds(86_400)));
        assertThat(read("If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyReadsUnderAnAddressThatWasReplacedTakenAwayOrOfAClosedAccount() throws Exception {
        String old = address;
        as(manager, () -> address = share.make());
        HttpResponse<String> open = read();
        assertThat(open.statusCode()).isEqualTo(200);
        String unknown = said(address("/calendar/" + "x".repeat(22) + ".ics"));
        assertThat(unknown).startsWith("404");
        assertThat(said(address(path(old)))).isEqualTo(unknown);
        as(person(Role.ADMIN), () -> disable.of(manager, "Ушла"));
        assertThat(said(address(path(address)))).isEqualTo(unknown);
        as(person(Role.ADMIN), () -> disable.undo(manager, "Вернулась"));
        assertThat(read().statusCode()).isEqualTo(200);
        as(manager, () -> {
            share.revoke();
            assertThat(share.since()).isEmpty();
        });
        assertThat(said(address(path(address)))).isEqualTo(unknown);
    }

    @Test
    void guessingAddressesIsSlowedDown() {
        CalendarPage patient = new CalendarPage(calendar, 2);
        String token = address.replaceAll(".*/|\\.ics", "");
        assertThat(patient.show("guessed", new MockHttpServletRequest())
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(patient.show(token, new MockHttpServletRequest())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(patient.show(token, new MockHttpServletRequest())
                        .getStatusCode()
                        .value())
                .isEqualTo(429);
    }

    @Test
    void onlyTheHashOfAnAddressIsKept() {
        String token = address.replaceAll(".*/|\\.ics", "");
        assertThat(token).hasSize(22);
        List<Map<String, Object>> kept = sql.sql("select * from calendar_feed where account = ?")
                .param(manager)
                .query()
                .listOfRows();
        assertThat(kept).hasSize(1);
        assertThat(kept.toString()).doesNotContain(token);
    }

    private static VEvent only(String calendar) throws IOException, ParserException {
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    /** Status, headers without the time, and body: all that tells one answer from another. */
    private String said(URI from) throws Exception {
        HttpResponse<String> answer = PROGRAM.send(HttpRequest.newBuilder(from).build(), BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().map().entrySet().stream()
                        .filter(each -> !each.getKey().equals("date"))
                        .map(Object::toString)
                        .sorted()
                        .toList()
                + answer.body();
    }

    private HttpResponse<String> read(String... headers) throws Exception {
        HttpRequest.Builder question = HttpRequest.newBuilder(address(path(address)));
        if (headers.length > 0) {
            question.headers(headers);
        }
        return PROGRAM.send(question.build(), BodyHandlers.ofString());
    }

    private static String path(String of) {
        return URI.create(of).getPath();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
