package kz.birlese.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.people.Trilingual;
import kz.birlese.record.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The moves of a meeting by themselves. */
class MeetingMovesTest {

    private static final LocalDate TODAY = LocalDate.of(2029, 3, 5);
    private static final Instant NOW = Instant.parse("2029-03-05T04:00:00Z");
    private static final UUID SEAT = UUID.randomUUID();
    private static final UUID WRITER = UUID.randomUUID();
    private static final Majority HALF = new Majority(1, 2);

    private final Body body = new Body(
            java.util.UUID.randomUUID(), BodyHouse.newBody("475237100"), Body.Level.VILLAGE, TODAY.plusYears(4));
    private final BodyRule rule = new BodyRule(
            body,
            TODAY,
            new RuleTerms(10, 5, RuleTerms.QuorumOf.SEATS, 1, 2, null, 50, 1, 2, 48, 3),
            "Ереже",
            WRITER,
            NOW);
    private final Meeting meeting = new Meeting(
            "WG-475237100/2029-01",
            body.id(),
            Meeting.Kind.REGULAR,
            null,
            Trilingual.asWritten("Су"),
            List.of(AgendaItem.planned("Су құбыры", 20, AgendaItem.Kind.DECISION)),
            NOW);

    @Test
    void itGoesFromTheCallToThePublishedMinutes() {
        prepare(10);
        meeting.invite();
        attend(new Quorum(3, 3));
        write(2);
        meeting.sign(UUID.randomUUID(), null, NOW);
        meeting.keepPrint(SEAT, SEAT);
        meeting.publish(NOW);
        assertThat(meeting.state()).isEqualTo(Meeting.State.PUBLISHED);
        assertThat(meeting.agenda().get(0).decided()).isTrue();
    }

    @Test
    void aBodySitsFromItsFirstDayToItsLast() {
        assertThat(body.isInOffice(body.formedOn().minusDays(1))).isFalse();
        assertThat(body.isInOffice(body.formedOn())).isTrue();
        assertThat(body.isInOffice(body.endsOn())).isTrue();
        assertThat(body.isInOffice(body.endsOn().plusDays(1))).isFalse();
    }

    @Test
    void theDayIsNoNearerThanTheNotice() {
        refuses("noticeTooShort", () -> prepare(9));
        prepare(10);
        assertThat(meeting.convened()).isEqualTo(1);
    }

    @Test
    void anAgendaIsNeeded() {
        refuses("agendaEmpty", () -> meeting.prepare(day(10), List.of(), Set.of(), TODAY, rule));
    }

    @Test
    void withoutAQuorumNothingIsWrittenAndAnotherDayNeedsTheSameNotice() {
        prepare(10);
        meeting.invite();
        attend(new Quorum(3, 2));
        refuses("meetingOutOfStep", () -> write(1));
        refuses("noticeTooShort", () -> meeting.reconvene(day(9), TODAY, rule));
        meeting.reconvene(day(10), TODAY, rule);
        assertThat(meeting.attempts()).hasSize(1);
        assertThat(meeting.state()).isEqualTo(Meeting.State.CALLED);
    }

    @Test
    void whoPresidedMustHaveBeenThere() {
        prepare(10);
        meeting.invite();
        Attendance attendance = new Attendance(Set.of(SEAT), 3, UUID.randomUUID(), null);
        refuses("presidesAbsent", () -> meeting.attend(attendance, new Quorum(3, 3)));
        meeting.attend(new Attendance(Set.of(), 0, null, null), new Quorum(3, 0));
        assertThat(meeting.state()).isEqualTo(Meeting.State.NO_QUORUM);
    }

    @Test
    void minutesAreNotSignedByWhoeverWroteThem() {
        prepare(10);
        meeting.invite();
        attend(new Quorum(3, 3));
        refuses("meetingOutOfStep", () -> meeting.sign(UUID.randomUUID(), null, NOW));
        write(2);
        refuses("minutesOwn", () -> meeting.sign(WRITER, null, NOW));
        assertThat(meeting.state()).isEqualTo(Meeting.State.HELD);
    }

    @Test
    void itIsGivenUpOnlyWhileItHasNoQuorum() {
        refuses("meetingOutOfStep", () -> meeting.abandon("Қажет емес"));
        prepare(10);
        meeting.invite();
        attend(new Quorum(3, 1));
        meeting.abandon("Қажет емес");
        refuses("meetingOutOfStep", () -> meeting.reconvene(day(10), TODAY, rule));
    }

    @Test
    void itLapsesOnlyBeforeItIsHeld() {
        prepare(10);
        meeting.invite();
        attend(new Quorum(3, 3));
        refuses("meetingOutOfStep", () -> meeting.lapse("Мерзімі аяқталды"));
    }

    @Test
    void anItemToBeDecidedNeedsItsVotesAndNoMoreThanThereWerePeople() {
        prepare(10);
        meeting.invite();
        attend(new Quorum(3, 3));
        refuses(
                "voteMissing",
                () -> meeting.write(minutes(new AgendaItem.Vote(2, null, 0, false, null, null)), HALF, WRITER, NOW));
        refuses("votesExceedPresent", () -> write(4));
    }

    @Test
    void anActionEndsOnce() {
        MeetingAction action = new MeetingAction(
                "A1", meeting.id(), new Assignment("Смета", SEAT, kz.birlese.people.Role.WORKING_GROUP, TODAY));
        action.carryOut("Істелді", Set.of(), WRITER, NOW);
        refuses("actionOver", () -> action.withdraw("Керек емес", WRITER, NOW));
    }

    private void prepare(int days) {
        meeting.prepare(day(days), meeting.agenda(), Set.of(), TODAY, rule);
    }

    private static Convocation day(int days) {
        return new Convocation(NOW.plusSeconds(days * 86_400L), TODAY.plusDays(days), "Мектеп");
    }

    private void attend(Quorum quorum) {
        meeting.attend(new Attendance(Set.of(SEAT), quorum.found(), SEAT, null), quorum);
    }

    private void write(int votesFor) {
        meeting.write(minutes(new AgendaItem.Vote(votesFor, 0, 0, false, null, null)), HALF, WRITER, NOW);
    }

    private static Minutes minutes(AgendaItem.Vote vote) {
        return new Minutes("Хаттама", "Протокол", List.of(vote), List.of());
    }

    private static void refuses(String rule, ThrowingCallable move) {
        Consumer<Throwable> named = thrown -> assertThat(((Refusal) thrown).reasons())
                .extracting(Refusal.Reason::rule)
                .containsExactly(rule);
        assertThatThrownBy(move).isInstanceOf(Refusal.class).satisfies(named);
    }
}
