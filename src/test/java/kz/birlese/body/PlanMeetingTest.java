package kz.birlese.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.People;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Attachment;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.CalendarDate;
import kz.birlese.workflow.CalendarFile;
import kz.birlese.workflow.TaskInbox;
import kz.birlese.workflow.form.TaskForms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PlanMeetingTest extends BodyHouse {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDateTime AFTER_THE_TERM = noon(5 * 366);

    @Autowired
    private MeetingDates dates;

    @Autowired
    private People people;

    @Autowired
    private KeepBodyRules keepRules;

    @Autowired
    private BodyRules rules;

    @Autowired
    private CallMeeting callMeeting;

    @Autowired
    private ChangeSeats changeSeats;

    @Autowired
    private Meetings published;

    @Autowired
    private MeetingEars ears;

    @Autowired
    private Files files;

    @Autowired
    private DecisionLog log;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private PrintMeeting print;

    @Autowired
    private ReadMeeting read;

    @Autowired
    private MoveMeeting move;

    @Autowired
    private AbandonMeeting abandon;

    @Autowired
    private TaskForms forms;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    /** Ends at {@code meetingClosed}. */
    @Test
    void aMeetingWithAQuorumIsSignedPublishedAndItsActionsBegin() {
        UUID meeting = closed();

        assertThat(hasEnded("meetingClosed", meeting)).isTrue();
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.PUBLISHED);
        assertThat(meeting(meeting).quorum()).isEqualTo(new Quorum(3, 4));
        assertThat(meeting(meeting).agenda()).extracting(AgendaItem::decided).containsExactly(true, null);
        List<MeetingAction> actions = meetingActions.findByMeetingOrderByNumber(meeting);
        assertThat(actions).extracting(MeetingAction::role).containsExactly(Role.WORKING_GROUP, Role.AKIMAT);
        assertThat(isOpen("carryOutAction", actions.get(0).id())).isTrue();
        assertThat(isOpen("carryOutAsAkimat", actions.get(1).id())).isTrue();
        assertThat(published.publishedIn(VILLAGE)).extracting(Meeting::id).contains(meeting);
        assertThat(ears.heard(meeting)).containsExactly("held [true, null]", "closed");
        assertThat(log.about(meeting))
                .extracting(entry -> entry.decision().what())
                .containsExactly(
                        "meetingCalled",
                        "meetingConvened",
                        "attendanceRecorded",
                        "minutesWritten",
                        "minutesSigned",
                        "minutesPublished");
    }

    /** Ends at {@code meetingAbandoned}. */
    @Test
    void aMeetingWithoutAQuorumMayBeGivenUpWithAReason() {
        UUID meeting = withoutQuorum();
        assertThat(isOpen("writeMinutes", meeting)).isFalse();
        as(person(new Reach(Role.WORKING_GROUP, ELSEWHERE)), () -> assertThatThrownBy(
                        () -> abandon.withoutQuorum(meeting, "Көрші ауылдан."))
                .isInstanceOf(NotFound.class));
        Map<String, Object> giveUp = Map.of("decision", "GIVE_UP", "reason", "Мәселе өзектілігін жоғалтты.");
        complete(secretary, "reconveneMeeting", meeting, giveUp);

        assertThat(hasEnded("meetingAbandoned", meeting)).isTrue();
        assertThat(meeting(meeting).abandonedBecause()).isEqualTo("Мәселе өзектілігін жоғалтты.");
        assertThat(ears.heard(meeting)).containsExactly("abandoned Мәселе өзектілігін жоғалтты.");
    }

    /** Ends at {@code meetingLapsed}. */
    @Test
    void onADayWithoutAMandateNobodyIsWrittenDownAndTheMeetingIsGivenUp() {
        UUID meeting = begun();
        termEndsOn(noon(10).toLocalDate());
        String task = task("recordAttendance", meeting).getId();
        as(secretary, () -> {
            actions.claim(task);
            forms.keep(task, Map.of(), attendance(3));
            assertThat(refused(() -> actions.complete(task, attendance(3)))).containsExactly("meetingUnmandated");
            assertThat(forms.open(task).filled()).as("what was typed stays").containsKeys("heads", "presides");
            assertThat(forms.open(task).opening().get("over")).asString().contains("15.03.2029");
        });
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.INVITED);
        as(secretary, () -> {
            assertThat(read.of(meeting).mayGiveUp()).isTrue();
            assertThat(refused(() -> abandon.withoutMandate(meeting, " "))).containsExactly("reasonNeeded");
            abandon.withoutMandate(meeting, "Топтың мерзімі аяқталды.");
        });

        assertThat(hasEnded("meetingLapsed", meeting)).isTrue();
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.ABANDONED);
        assertThat(ears.heard(meeting)).containsExactly("abandoned Топтың мерзімі аяқталды.");
        assertThat(letter("meetingAbandoned/" + meeting + "/" + chair)).contains("Топтың мерзімі аяқталды.");
        assertThat(attached("meetingAbandoned/" + meeting + "/" + chair))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:" + meeting);
        assertThat(log.about(meeting))
                .filteredOn(entry -> entry.decision().what().equals("meetingAbandoned"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decision().who()).isEqualTo(secretary);
                    assertThat(entry.decision().why()).isEqualTo("Топтың мерзімі аяқталды.");
                });
    }

    @Test
    void aMeetingOfTheLastDayIsRecordedAfterIt() {
        UUID meeting = begun();
        termEndsOn(noon(11).toLocalDate());
        pass(Duration.ofDays(3));
        complete(secretary, "recordAttendance", meeting, attendance(3));
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.HELD);
    }

    @Test
    void aMeetingIsGivenUpAsSoonAsItsBodyCannotHoldItAndNotBefore() {
        UUID unprepared = called();
        UUID invited = called();
        complete(secretary, "prepareMeeting", invited, plan(20));
        time.runDueJobs();
        UUID held = held();
        assertGivesUp(unprepared, "bodySits");
        assertGivesUp(invited, "bodySits");
        termEndsOn(noon(12).toLocalDate());
        assertThat(refused(secretary, "prepareMeeting", unprepared, plan(40))).containsExactly("bodyOver");
        assertGivesUp(held, "bodySits");
        as(person(new Reach(Role.WORKING_GROUP, ELSEWHERE)), () -> assertThatThrownBy(
                        () -> abandon.withoutMandate(invited, "Мерзімі аяқталды."))
                .isInstanceOf(NotFound.class));
        as(secretary, () -> {
            abandon.withoutMandate(unprepared, "Мерзімі аяқталды.");
            abandon.withoutMandate(invited, "Мерзімі аяқталды.");
        });
        assertThat(hasEnded("meetingLapsed", unprepared)).isTrue();
        assertThat(hasEnded("meetingLapsed", invited)).isTrue();
        assertThat(isOpen("prepareMeeting", unprepared)).isFalse();
        assertThat(post.keyed("meetingAbandoned/" + unprepared + "/" + chair))
                .as("nobody was invited")
                .isEmpty();
        assertGivesUp(invited, "meetingOutOfStep");
        as(secretary, () -> {
            assertThat(read.of(invited).mayGiveUp())
                    .as("it is given up already")
                    .isFalse();
            assertThat(read.of(held).mayGiveUp()).as("it was held").isFalse();
        });
    }

    private void assertGivesUp(UUID meeting, String refused) {
        as(secretary, () -> assertThat(refused(() -> abandon.withoutMandate(meeting, "Мерзімі аяқталды.")))
                .containsExactly(refused));
    }

    /** Another body has taken its place the day after. */
    private void termEndsOn(LocalDate day) {
        sql.sql("update body set ends_on = ? where id = ?").params(day, body).update();
    }

    @Test
    void withoutAQuorumItIsReconvenedWithTheSameNoticeAndTheAttemptStaysOnRecord() {
        UUID meeting = withoutQuorum();
        Map<String, Object> again = new HashMap<>(Map.of(
                "decision", "RECONVENE",
                "startsAt", noon(20),
                "place", "Мәдениет үйі",
                "reason", "Дауылдан келе алмады."));
        assertThat(refused(secretary, "reconveneMeeting", meeting, again)).containsExactly("noticeTooShort");
        again.put("startsAt", AFTER_THE_TERM);
        assertThat(refused(secretary, "reconveneMeeting", meeting, again)).containsExactly("bodyOver");
        again.put("startsAt", noon(21));
        complete(secretary, "reconveneMeeting", meeting, again);
        time.runDueJobs();

        assertThat(meeting(meeting).attempts())
                .extracting(Attempt::needed, Attempt::found, Attempt::place)
                .containsExactly(tuple(3, 2, "Мектеп, акт залы"));
        assertThat(calendar(meeting, 2, chair)).contains("SEQUENCE:1", "UID:" + meeting);
        time.passUntil(meeting(meeting).startsAt());
        complete(secretary, "recordAttendance", meeting, attendance(4));
        assertThat(isOpen("writeMinutes", meeting)).isTrue();
    }

    @Test
    void aDayWithinTheNoticeIsRefusedAndNothingTypedCounts() {
        UUID meeting = called();
        assertThat(refused(secretary, "prepareMeeting", meeting, plan(9))).containsExactly("noticeTooShort");
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.CALLED);
        complete(secretary, "prepareMeeting", meeting, plan(10));
        assertThat(meeting(meeting).startsAt()).isNotNull();
    }

    @Test
    void aRuleWithALaterDayCountsOnlyFromThenOn() {
        UUID manager = person(Role.PROGRAMME_MANAGER);
        RuleTerms stricter = new RuleTerms(20, 5, RuleTerms.QuorumOf.SEATS, 4, 5, null, 50, 2, 3, 48, 3);
        LocalDate from = today().plusDays(11);
        as(manager, () -> keepRules.from(body, from, stricter, "Ереже № 7", "Мүшелер сұрады"));

        UUID before = called();
        complete(secretary, "prepareMeeting", before, plan(10));
        UUID later = called();
        complete(secretary, "prepareMeeting", later, plan(11));
        time.runDueJobs();
        time.passUntil(meeting(later).startsAt());
        complete(secretary, "recordAttendance", before, attendance(2));
        complete(secretary, "recordAttendance", later, attendance(2));
        assertThat(meeting(before).quorum()).isEqualTo(new Quorum(3, 3));
        assertThat(meeting(later).quorum()).isEqualTo(new Quorum(4, 3));
        UUID after = called();
        assertThat(refused(secretary, "prepareMeeting", after, plan(30))).containsExactly("noticeTooShort");
        complete(secretary, "prepareMeeting", after, plan(31));
        assertThat(rules.inForce(body, from.minusDays(1)).body()).isNull();
        assertThat(rules.inForce(body, from).terms()).isEqualTo(stricter);
    }

    @Test
    void whoeverWroteTheMinutesDoesNotFindTheTaskOfSigningThem() {
        UUID meeting = written();
        String task = task("signMinutes", meeting).getId();
        as(secretary, () -> {
            assertThat(inbox.find(task)).isEmpty();
            assertThatThrownBy(() -> actions.complete(task, sign())).isInstanceOf(NotFound.class);
        });
        assertThat(refused(member, "signMinutes", meeting, sign())).containsExactly("presidesSigns");
        assertThat(refused(member, "signMinutes", meeting, back())).containsExactly("presidesSigns");
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.HELD);
        assertThat(ears.heard(meeting)).isEmpty();
    }

    @Test
    void whoeverPresidedDoesNotWriteTheMinutes() {
        UUID meeting = held();
        String task = task("writeMinutes", meeting).getId();
        as(chair, () -> assertThatThrownBy(() -> actions.complete(task, minutes(3, 1, 0)))
                .isInstanceOf(NotFound.class));
        assertThat(isOpen("writeMinutes", meeting)).isTrue();
    }

    @Test
    void whoeverPresidedWithoutAnAccountSignsByHandAndAnotherThanTheWriterPutsThePageIn() {
        UUID meeting = begun();
        Map<String, Object> attendance = attendance(4);
        attendance.put(
                "presides",
                seats.heldOn(body, today()).stream()
                        .filter(seat -> seat.account() == null)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString());
        complete(secretary, "recordAttendance", meeting, attendance);
        complete(secretary, "writeMinutes", meeting, minutes(5, 0, 0));
        assertThat(refused(member, "signMinutes", meeting, sign())).containsExactly("signedPageNeeded");
        String page = files.keep(meeting, member, "page.pdf", PDF).id().toString();
        complete(member, "signMinutes", meeting, Map.of("decision", "SIGN", "signedPage", List.of(page)));

        assertThat(meeting(meeting).signedPage()).hasToString(page);
    }

    @Test
    void minutesSentBackAreWrittenAgainAndOnlyTheSignedOnesCount() {
        UUID meeting = written();
        complete(chair, "signMinutes", meeting, back());
        assertThat(meeting(meeting).returnedBecause()).isEqualTo("Дауыстар қате жазылған.");
        complete(member, "writeMinutes", meeting, minutes(1, 3, 0));
        complete(chair, "signMinutes", meeting, sign());
        time.runDueJobs();

        assertThat(ears.heard(meeting)).containsExactly("held [false, null]", "closed");
        assertThat(meetingActions.findByMeetingOrderByNumber(meeting)).isEmpty();
    }

    @Test
    void votesMustFitThePeopleAndTermsMustBeAhead() {
        UUID meeting = held();
        assertThat(refused(secretary, "writeMinutes", meeting, minutes(4, 1, 0)))
                .containsExactly("votesExceedPresent");
        Map<String, Object> late = minutes(3, 1, 0);
        late.put("assignments", List.of(Map.of("what", "Смета жасау", "owner", "AKIMAT", "due", "2029-03-06")));
        assertThat(refused(secretary, "writeMinutes", meeting, late)).containsExactly("assignmentDue");
    }

    @Test
    void betweenHalvesTheVoteOfWhoeverPresidedDecidesAndIsAskedForOnlyThere() {
        UUID tied = held();
        complete(secretary, "writeMinutes", tied, chairFor(minutes(2, 1, 1)));
        assertThat(meeting(tied).agenda().get(0).decided()).isTrue();
        UUID clear = held();
        complete(secretary, "writeMinutes", clear, chairFor(minutes(1, 2, 1)));
        assertThat(meeting(clear).agenda().get(0).decided()).isFalse();
        assertThat(meeting(clear).agenda().get(0).chairFor()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> chairFor(Map<String, Object> minutes) {
        ((List<Map<String, Object>>) minutes.get("items")).get(0).put("chairFor", true);
        return minutes;
    }

    @Test
    void atAGatheringHeadsAreCountedAndNotSeats() {
        UUID meeting = begun(called(Meeting.Kind.GATHERING));
        Map<String, Object> attendance = attendance(1);
        attendance.put("heads", 1);
        assertThat(refused(secretary, "recordAttendance", meeting, attendance))
                .as("two of the seats were there")
                .containsExactly("headsTooFew");
        attendance.put("heads", 49);
        complete(secretary, "recordAttendance", meeting, attendance);
        assertThat(meeting(meeting).quorum()).isEqualTo(new Quorum(50, 49));
        assertThat(isOpen("reconveneMeeting", meeting)).isTrue();

        UUID other = begun(called(Meeting.Kind.GATHERING));
        attendance.put("heads", 50);
        assertThat(refused(secretary, "recordAttendance", other, attendance))
                .as("fifty of whom nothing is signed")
                .containsExactly("sheetNeeded");
        attendance.put(
                "sheet",
                List.of(files.keep(other, secretary, "sheet.pdf", PDF).id().toString()));
        complete(secretary, "recordAttendance", other, attendance);
        assertThat(meeting(other).quorum()).isEqualTo(new Quorum(50, 50));
    }

    @Test
    void theTasksOfAMeetingBelongToItsTerritory() {
        UUID meeting = called();
        String task = task("prepareMeeting", meeting).getId();
        UUID ofDistrict = person(new Reach(Role.WORKING_GROUP, DISTRICT));
        UUID elsewhere = person(new Reach(Role.WORKING_GROUP, ELSEWHERE));
        as(member, () -> assertThat(inbox.find(task)).isPresent());
        as(ofDistrict, () -> assertThat(inbox.find(task)).isPresent());
        as(elsewhere, () -> {
            assertThat(inbox.find(task)).isEmpty();
            assertThatThrownBy(() -> actions.complete(task, plan(11))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> requestMeeting.of(body, Meeting.Kind.REGULAR, "Бөтен"))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void everybodyWithAnAccountIsInvitedInTheirOwnLanguageWithAnEntryForTheCalendar() {
        UUID meeting = begun();
        for (UUID account : List.of(chair, secretary, member)) {
            assertThat(letter("meetingInvitation/" + meeting + "/1/" + account))
                    .contains("Рабочая группа", "Мектеп, акт залы", "1. Су құбырын жөндеу");
        }
        assertThat(calendar(meeting, 1, chair))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:" + meeting + "@birlese",
                        "SEQUENCE:0",
                        "DTSTART:20290316T070000Z",
                        "DURATION:PT45M",
                        "SUMMARY:Рабочая группа: Ауыз су мәселесі");
    }

    @Test
    void whoLeftTheGroupCountsNoLongerAndWhoCameIsInvited() {
        UUID fresh = person(new Reach(Role.WORKING_GROUP, VILLAGE));
        List<SeatHolder> changed = holders();
        changed.remove(4);
        changed.set(3, holder(fresh, "Зере Нұр", Seat.Office.MEMBER));
        pass(Duration.ofDays(1));
        as(secretary, () -> changeSeats.to(body, changed, "Екі мүше көшіп кетті"));
        UUID meeting = called();
        complete(secretary, "prepareMeeting", meeting, plan(12));
        time.runDueJobs();
        assertThat(letter("meetingInvitation/" + meeting + "/1/" + fresh)).isNotBlank();
        assertThat(seats.heldOn(body, today()).size()).isEqualTo(5);
        assertThat(seats.heldOn(body, today().plusDays(1)))
                .extracting(Seat::name)
                .containsExactly("Айгүл Сапарова", "Берік Омаров", "Дана Әлиева", "Зере Нұр");
    }

    @Test
    void theNumbersOfAYearFollowOneAnother() {
        String first = meeting(called()).number();
        String second = meeting(called()).number();
        assertThat(first).matches("WG-475237100/2029-\\d\\d+");
        int number = Integer.parseInt(first.substring(first.lastIndexOf('-') + 1));
        assertThat(second).endsWith("-%02d".formatted(number + 1));
    }

    @Test
    void anotherFeatureAsksForAMeetingWithWhatIsToBeDecided() {
        UUID about = UUID.randomUUID();
        UUID meeting = transaction.execute(status -> callMeeting.about(
                about, body, Meeting.Kind.GATHERING, Trilingual.asWritten("Жоспар"), List.of("Жоспарды мақұлдау")));
        assertThat(meeting(meeting).about()).isEqualTo(about);
        assertThat(meeting(meeting).agenda())
                .containsExactly(AgendaItem.planned("Жоспарды мақұлдау", 20, AgendaItem.Kind.DECISION)
                        .asAskedFor());
        assertThat(refused(secretary, "prepareMeeting", meeting, plan(11)))
                .as("what it was called for may not go")
                .containsExactly("agendaAskedFor");
        Map<String, Object> plan = plan(11);
        List<Object> agenda = new ArrayList<>((List<?>) plan.get("agenda"));
        agenda.add(Map.of("text", "Жоспарды мақұлдау", "minutes", 30, "kind", "INFORMATION"));
        plan.put("agenda", agenda);
        assertThat(refused(secretary, "prepareMeeting", meeting, plan)).containsExactly("agendaAskedFor");
        agenda.set(2, Map.of("text", "Жоспарды мақұлдау", "minutes", 30, "kind", "DECISION"));
        complete(secretary, "prepareMeeting", meeting, plan);
        assertThat(meeting(meeting).agenda()).extracting(AgendaItem::askedFor).containsExactly(false, false, true);
    }

    @Test
    void thePapersCarryTheNumberTheLinesAndBothLanguages() throws Exception {
        UUID meeting = closed();
        List<byte[]> papers = new ArrayList<>();
        as(member, () -> {
            papers.add(print.notice(meeting));
            papers.add(print.attendanceSheet(meeting));
        });
        String number = meeting(meeting).number();
        assertThat(text(papers.get(0)))
                .contains(number, "Отырыс туралы хабарландыру", "Объявление о заседании", "16.03.2029 12:00");
        assertThat(text(papers.get(1))).contains(number, "Қатысу парағы / Лист явки", "Айгүл Сапарова", "15");
        assertThat(text(files.content(meeting(meeting).printKk())))
                .contains("Хаттама " + number, "Су құбыры биыл жөнделсін.", "жақтады 3, қарсы 1, қалыс 0: қабылданды");
        assertThat(text(files.content(meeting(meeting).printRu())))
                .contains("Протокол " + number, "Председательствовал", "Айгүл Сапарова", "Протокол вёл");
    }

    @Test
    void everyVersionOfTheMinutesStaysWithItsWriterItsTimeAndItsFingerprint() {
        UUID meeting = written();
        complete(chair, "signMinutes", meeting, back());
        pass(Duration.ofHours(2));
        complete(member, "writeMinutes", meeting, minutes(1, 3, 0));

        List<MinutesVersion> versions = meeting(meeting).versions();
        assertThat(versions).extracting(MinutesVersion::writtenBy).containsExactly(secretary, member);
        assertThat(versions)
                .extracting(MinutesVersion::returnedBecause)
                .containsExactly("Дауыстар қате жазылған.", null);
        assertThat(versions).allSatisfy(version -> assertThat(version.sha256())
                .isEqualTo(CanonicalJson.fingerprint(version.content())));
        assertThat(versions.get(0).minutes().votes().get(0).votesFor()).isEqualTo(3);
        assertThat(versions.get(0).minutes().assignments()).hasSize(2);
        assertThat(versions.get(0).writtenAt()).isBefore(versions.get(1).writtenAt());
        assertThat(log.about(meeting))
                .filteredOn(entry -> entry.decision().what().equals("minutesWritten"))
                .extracting(entry -> entry.decision().facts().get("sha256"))
                .containsExactly(versions.get(0).sha256(), versions.get(1).sha256());
        as(member, () -> assertThat(read.of(meeting).versions()).hasSize(2));
    }

    @Test
    void whoCameWhenTooFewCameStaysWhenItIsHeldInTheEnd() {
        UUID meeting = withoutQuorum();
        Set<UUID> first = meeting(meeting).present();
        complete(
                secretary,
                "reconveneMeeting",
                meeting,
                Map.of(
                        "decision", "RECONVENE",
                        "startsAt", noon(21),
                        "place", "Мәдениет үйі",
                        "reason", "Дауылдан келе алмады."));
        time.runDueJobs();
        time.passUntil(meeting(meeting).startsAt());
        complete(secretary, "recordAttendance", meeting, attendance(4));

        assertThat(meeting(meeting).present()).hasSize(5);
        assertThat(meeting(meeting).presentAt(0)).hasSize(2).isEqualTo(first);
        as(member, () -> assertThat(read.of(meeting).attempts())
                .singleElement()
                .satisfies(line -> assertThat(line.attempt().heads()).isEqualTo(2))
                .satisfies(line -> assertThat(line.names()).containsExactly("Айгүл Сапарова", "Берік Омаров")));
    }

    @Test
    void aPreparedMeetingIsMovedWithTheWholeNoticeUntilItBegins() {
        UUID meeting = called();
        complete(secretary, "prepareMeeting", meeting, plan(11));
        as(secretary, () -> assertThat(refused(() -> move.to(meeting, noon(20), "Клуб", "Дауыл")))
                .as("nobody has been invited yet")
                .containsExactly("meetingOutOfStep"));
        time.runDueJobs();
        as(person(new Reach(Role.WORKING_GROUP, ELSEWHERE)), () -> assertThatThrownBy(
                        () -> move.to(meeting, noon(20), "Клуб", "Дауыл"))
                .isInstanceOf(NotFound.class));
        as(secretary, () -> {
            assertThat(refused(() -> move.to(meeting, noon(9), "Клуб", "Дауыл")))
                    .containsExactly("noticeTooShort");
            assertThat(refused(() -> move.to(meeting, noon(20), "Клуб", " "))).containsExactly("reasonNeeded");
            assertThat(refused(() -> move.to(meeting, AFTER_THE_TERM, "Клуб", "Дауыл")))
                    .containsExactly("bodyOver");
            move.to(meeting, noon(20), "Клуб", "Дауыл күтіледі");
        });
        time.runDueJobs();
        assertThat(letter("meetingInvitation/" + meeting + "/2/" + chair)).contains("Заседание перенесено", "Клуб");
        assertThat(calendar(meeting, 2, chair)).contains("SEQUENCE:1", "UID:" + meeting);
        time.passUntil(noon(11).atZone(ZoneId.of("Asia/Aqtau")).toInstant());
        assertThat(isOpen("recordAttendance", meeting)).isFalse();
        time.passUntil(meeting(meeting).startsAt());
        assertThat(isOpen("recordAttendance", meeting)).isTrue();
        assertThat(meeting(meeting).attempts()).isEmpty();
        as(secretary, () -> assertThat(refused(() -> move.to(meeting, noon(40), "Клуб", "Дауыл")))
                .containsExactly("meetingBegun"));
    }

    @Test
    void aMeetingStandsInTheCalendarOfWhoeverIsInvitedAndMovesThere() {
        UUID meeting = called();
        assertThat(dates.of(people.find(member).orElseThrow())).isEmpty();
        complete(secretary, "prepareMeeting", meeting, plan(11));
        time.runDueJobs();
        CalendarDate first = dates.of(people.find(member).orElseThrow()).get(0);
        assertThat(first.uid()).isEqualTo(meeting + "@birlese");
        assertThat(first.start()).isEqualTo(meeting(meeting).startsAt());
        assertThat(first.place()).isEqualTo("Мектеп, акт залы");
        assertThat(first.remindBefore()).isEqualTo(Duration.ofDays(1));
        assertThat(first.description()).isNull();
        assertThat(first.summary()).doesNotContain(meeting(meeting).title().ru());
        assertThat(dates.of(people.find(person(Role.PROGRAMME_MANAGER)).orElseThrow()))
                .isEmpty();

        as(secretary, () -> move.to(meeting, noon(20), "Клуб", "Дауыл күтіледі"));
        time.runDueJobs();
        CalendarDate moved = dates.of(people.find(member).orElseThrow()).get(0);
        assertThat(moved.sequence()).isEqualTo(first.sequence() + 1);
        assertThat(moved.start()).isEqualTo(meeting(meeting).startsAt());
        String file = new String(CalendarFile.of("Meetings//RU", moved), StandardCharsets.UTF_8);
        assertThat(file).contains("TRIGGER:-P1D", "UID:" + meeting);
    }

    @Test
    void aSeatOpensThePapersOfItsOwnTimeOnly() {
        UUID guest = person(Role.APPLICANT);
        pass(Duration.ofDays(1));
        List<SeatHolder> with = holders();
        with.set(3, holder(guest, "Ерлан Қожа", Seat.Office.MEMBER));
        as(secretary, () -> changeSeats.to(body, with, "Тіркелгі ашты"));
        UUID during = closed();
        pass(Duration.ofDays(1));
        as(secretary, () -> changeSeats.to(body, holders(), "Шығып кетті"));
        UUID after = closed();

        as(guest, () -> {
            assertThat(read.of(during).versions()).hasSize(1);
            assertThatThrownBy(() -> read.of(after)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoSatInABodyThatGaveWayReadsNothingOfLaterDays() {
        UUID guest = person(Role.APPLICANT);
        pass(Duration.ofDays(1));
        List<SeatHolder> with = holders();
        with.set(3, holder(guest, "Ерлан Қожа", Seat.Office.MEMBER));
        as(secretary, () -> changeSeats.to(body, with, "Тіркелгі ашты"));
        UUID meeting = closed();
        LocalDate last = LocalDate.ofInstant(meeting(meeting).startsAt(), ZoneId.of("Asia/Aqtau"));
        sql.sql("update body set ends_on = ? where id = ?").params(last, body).update();
        as(guest, () -> assertThat(read.of(meeting).meeting().id()).isEqualTo(meeting));
        sql.sql("update body set ends_on = ? where id = ?")
                .params(last.minusDays(1), body)
                .update();
        as(guest, () -> assertThatThrownBy(() -> read.of(meeting)).isInstanceOf(NotFound.class));
    }

    private static Map<String, Object> back() {
        return Map.of("decision", "RETURN", "reason", "Дауыстар қате жазылған.");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private String calendar(UUID meeting, int time, UUID account) {
        return attached("meetingInvitation/" + meeting + "/" + time + "/" + account);
    }

    private String attached(String key) {
        Attachment entry = post.keyed(key).get(0).attachment();
        return new String(entry.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
