package kz.birlese.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.NotFound;
import kz.birlese.workflow.repair.Change;
import kz.birlese.workflow.repair.RepairDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings are put right by hand, and go on. */
class PutMeetingRightTest extends BodyHouse {

    @Autowired
    private RepairDesk desk;

    private UUID manager;
    private UUID meeting;

    @BeforeEach
    void invite() {
        manager = person(Role.PROGRAMME_MANAGER);
        meeting = called();
        complete(secretary, "prepareMeeting", meeting, plan(11));
        time.runDueJobs();
    }

    private long letters(String kind) {
        return post.keyed(kind + "/" + meeting).size();
    }

    private List<String> entries(String kind) {
        return post.keyed(kind + "/" + meeting).stream()
                .map(letter -> new String(letter.attachment().content(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void invitationsAreSentOnceMoreAndTheMeetingIsHeld() {
        long before = letters("meetingInvitation");
        Change again =
                desk.offer(manager, desk.root(meeting), "sendInvitations").change();
        assertThat(desk.preview(manager, desk.root(meeting), again).letters()).hasSize((int) before);
        desk.carryOut(manager, desk.root(meeting), again);
        time.runDueJobs();
        assertThat(letters("meetingInvitation")).isEqualTo(2 * before);
        time.passUntil(meeting(meeting).startsAt());
        assertThat(isOpen("recordAttendance", meeting)).isTrue();
        assertThatThrownBy(() -> desk.carryOut(manager, desk.root(meeting), again))
                .as("it does not stand there any more")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anInvitationTakenBackBeforeItWentOutIsNotSent() {
        long before = letters("meetingInvitation");
        String root = desk.root(meeting);
        desk.carryOut(
                manager, root, desk.offer(manager, root, "sendInvitations").change());
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.CALLED);
        assertThat(desk.mayTakeBack(manager, root)).isTrue();
        desk.carryOut(manager, root, new Change.TakeBack());
        time.runDueJobs();
        assertThat(letters("meetingInvitation")).isEqualTo(before);
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.INVITED);
        time.passUntil(meeting(meeting).startsAt());
        assertThat(isOpen("recordAttendance", meeting)).isTrue();
    }

    @Test
    void aMeetingGivenUpTellsWhoeverWasInvitedAndMayBeHeldAfterAll() {
        desk.carryOut(manager, desk.root(meeting), new Change.Cancel());
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.ABANDONED);
        assertThat(letters("meetingAbandoned")).isEqualTo(letters("meetingInvitation"));
        assertThat(entries("meetingAbandoned"))
                .allSatisfy(entry -> assertThat(entry).contains("METHOD:CANCEL", "SEQUENCE:1"));
        desk.carryOut(manager, desk.root(meeting), new Change.Restart());
        assertThat(letters("meetingAfterAll")).isEqualTo(letters("meetingInvitation"));
        assertThat(entries("meetingAfterAll"))
                .allSatisfy(entry -> assertThat(entry).contains("METHOD:PUBLISH", "SEQUENCE:2"));
        String resumed = desk.root(meeting);
        desk.carryOut(manager, resumed, new Change.Cancel());
        assertThat(letters("meetingAbandoned")).isEqualTo(2 * letters("meetingInvitation"));
        desk.carryOut(manager, resumed, new Change.Restart());
        assertThatThrownBy(() -> desk.carryOut(manager, resumed, new Change.Restart()))
                .as("it goes on already")
                .isInstanceOf(NotFound.class);
        time.passUntil(meeting(meeting).startsAt());
        complete(secretary, "recordAttendance", meeting, attendance(3));
        assertThat(meeting(meeting).state()).isEqualTo(Meeting.State.HELD);
        assertThat(desk.offer(manager, desk.root(meeting), Change.Cancel.class).hindrance())
                .isEqualTo("meetingMetAlready");
        assertThat(refused(() -> desk.carryOut(manager, desk.root(meeting), new Change.Cancel())))
                .containsExactly("meetingMetAlready");
    }
}
