package kz.birlese.body;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ProcessHouse;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village working group of five: chair, secretary and a member with accounts, two members without. */
abstract class BodyHouse extends ProcessHouse {

    /** Monday, 9 o'clock in Aktau, far from the days of other tests. */
    protected static final Instant START = Instant.parse("2029-03-05T04:00:00Z");

    protected static final String VILLAGE = "475237100";
    protected static final String DISTRICT = "475200000";
    protected static final String ELSEWHERE = "475038100";
    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");

    @Autowired
    protected FormBody formBody;

    @Autowired
    protected RequestMeeting requestMeeting;

    @Autowired
    protected MeetingRegister meetings;

    @Autowired
    protected Seats seats;

    @Autowired
    protected MeetingActions meetingActions;

    @Autowired
    private JdbcClient sql;

    protected UUID chair;
    protected UUID secretary;
    protected UUID member;
    protected UUID body;

    @BeforeEach
    void formWorkingGroup() {
        time.set(START);
        endAllBodies();
        Reach here = new Reach(Role.WORKING_GROUP, VILLAGE);
        chair = person(here);
        secretary = person(here);
        member = person(here);
        as(secretary, () -> body = formBody.with(newBody(VILLAGE), holders()));
    }

    /** The territory is free again for the group of the next test. */
    private void endAllBodies() {
        sql.sql("update body set ends_on = ? where ends_on >= ?")
                .params(LocalDate.of(2029, 3, 1), LocalDate.of(2029, 3, 1))
                .update();
    }

    protected static NewBody newBody(String territory) {
        return new NewBody(
                Body.Kind.WORKING_GROUP,
                territory,
                new Trilingual("Жұмыс тобы", "Рабочая группа", "Working group"),
                "Әкімнің шешімі № 12",
                LocalDate.of(2029, 3, 1),
                today());
    }

    protected List<SeatHolder> holders() {
        return new ArrayList<>(List.of(
                holder(chair, "Айгүл Сапарова", Seat.Office.CHAIR),
                holder(secretary, "Берік Омаров", Seat.Office.SECRETARY),
                holder(member, "Дана Әлиева", Seat.Office.MEMBER),
                holder(null, "Ерлан Қожа", Seat.Office.MEMBER),
                holder(null, "Жанар Төле", Seat.Office.MEMBER)));
    }

    protected static SeatHolder holder(UUID account, String name, Seat.Office office) {
        return new SeatHolder(account, name, Seat.Party.RESIDENTS, true, 1990, office, false);
    }

    protected static LocalDate today() {
        return LocalDate.ofInstant(START, ZONE);
    }

    protected UUID called() {
        return called(Meeting.Kind.REGULAR);
    }

    protected UUID called(Meeting.Kind kind) {
        UUID[] called = new UUID[1];
        as(secretary, () -> called[0] = requestMeeting.of(body, kind, "Ауыз су мәселесі"));
        return called[0];
    }

    protected Meeting meeting(UUID id) {
        return meetings.named(id);
    }

    /** Noon in Aktau, so many days from the beginning of the test. */
    protected static LocalDateTime noon(int daysAhead) {
        return today().plusDays(daysAhead).atTime(LocalTime.NOON);
    }

    /** In whole days since the beginning of the test. */
    private int passed() {
        return (int) Duration.between(START, time.now()).toDays();
    }

    protected static Map<String, Object> plan(int daysAhead) {
        Map<String, Object> values = new HashMap<>();
        values.put("startsAt", noon(daysAhead));
        values.put("place", "Мектеп, акт залы");
        values.put(
                "agenda",
                List.of(
                        Map.of("text", "Су құбырын жөндеу", "minutes", 30, "kind", "DECISION"),
                        Map.of("text", "Өткен жылғы есеп", "minutes", 15, "kind", "INFORMATION")));
        return values;
    }

    /** Prepared for the eleventh day from now, and that day has come. */
    protected UUID begun() {
        return begun(called());
    }

    protected UUID begun(UUID meeting) {
        complete(secretary, "prepareMeeting", meeting, plan(passed() + 11));
        time.runDueJobs();
        time.passUntil(meeting(meeting).startsAt());
        return meeting;
    }

    /** The chair and that many of the others came. */
    protected Map<String, Object> attendance(int others) {
        List<Seat> held = seats.heldOn(body, LocalDate.ofInstant(time.now(), ZONE));
        List<String> present = held.stream()
                .limit(others + 1L)
                .map(seat -> seat.id().toString())
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("present", present);
        values.put("heads", present.size());
        values.put("presides", present.get(0));
        return values;
    }

    /** Begun with two of five there. */
    protected UUID withoutQuorum() {
        UUID meeting = begun();
        complete(secretary, "recordAttendance", meeting, attendance(1));
        return meeting;
    }

    /** Begun with four of five there. */
    protected UUID held() {
        UUID meeting = begun();
        complete(secretary, "recordAttendance", meeting, attendance(3));
        return meeting;
    }

    protected Map<String, Object> minutes(int votesFor, int votesAgainst, int abstained) {
        Map<String, Object> decided = new HashMap<>();
        decided.put("votesFor", votesFor);
        decided.put("votesAgainst", votesAgainst);
        decided.put("abstained", abstained);
        decided.put("resolution", "Су құбыры биыл жөнделсін.");
        Map<String, Object> values = new HashMap<>();
        values.put("items", List.of(decided, new HashMap<>(Map.of("resolution", "Назарға алынды."))));
        values.put("minutesKk", "Төраға су құбыры туралы айтты, мүшелер талқылады.");
        values.put("minutesRu", "Председатель рассказал о водопроводе, члены обсудили.");
        values.put("assignments", List.of());
        return values;
    }

    protected Map<String, Object> withActions(Map<String, Object> minutes) {
        String due = noon(passed() + 19).toLocalDate().toString();
        String seat = seats.heldOn(body, LocalDate.ofInstant(time.now(), ZONE))
                .get(1)
                .id()
                .toString();
        minutes.put(
                "assignments",
                List.of(
                        Map.of("what", "Смета жасау", "owner", seat, "due", due),
                        Map.of("what", "Жер учаскесін бөлу", "owner", "AKIMAT", "due", due)));
        return minutes;
    }

    protected static Map<String, Object> sign() {
        return Map.of("decision", "SIGN");
    }

    /** Held, and its minutes written by the secretary. */
    protected UUID written() {
        UUID meeting = held();
        complete(secretary, "writeMinutes", meeting, withActions(minutes(3, 1, 0)));
        return meeting;
    }

    /** Signed and published. */
    protected UUID closed() {
        UUID meeting = written();
        complete(chair, "signMinutes", meeting, sign());
        time.runDueJobs();
        return meeting;
    }

    protected void pass(Duration duration) {
        time.passUntil(time.now().plus(duration));
    }
}
