package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a meeting, and whether they were enough by the rules in force on its day. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class RecordAttendance {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final Seats seats;
    private final BodyRuleRegister rules;
    private final BodyReach reach;
    private final Mandate mandate;
    private final DecisionLog log;
    private final Clock clock;

    RecordAttendance(
            MeetingRegister meetings,
            BodyRegister bodies,
            Seats seats,
            BodyRuleRegister rules,
            BodyReach reach,
            Mandate mandate,
            DecisionLog log,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.seats = seats;
        this.rules = rules;
        this.reach = reach;
        this.mandate = mandate;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers how many were needed and found.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code meetingUnmandated} when the day of the meeting lies outside the body's term, whenever it is
     *     recorded; {@code presidesAbsent} when whoever presided is not among those present; {@code headsTooFew} when
     *     there are fewer people than seats; {@code sheetNeeded} where heads make the quorum and the signed sheet is missing
     */
    public Quorum of(UUID meetingId, Attendance attendance) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        mustHaveSat(meeting, body);
        if (attendance.heads() < attendance.seats().size()) {
            Map<String, Object> facts = Map.of(
                    "found", attendance.heads(), "needed", attendance.seats().size());
            throw new Refusal("headsTooFew", "heads", facts);
        }
        BodyRule rule = rules.inForce(body, day(meeting));
        Quorum quorum = Quorum.of(rule.terms(), meeting.kind(), seats.heldOn(body.id(), day(meeting)), attendance);
        if (quorum.isReached() && rule.terms().countsHeads(meeting.kind()) && attendance.sheet() == null) {
            throw new Refusal("sheetNeeded", "sheet", Map.of("found", attendance.heads()));
        }
        meeting.attend(attendance, quorum);
        Map<String, String> facts = Map.of(
                "needed", String.valueOf(quorum.needed()),
                "found", String.valueOf(quorum.found()),
                "heads", String.valueOf(attendance.heads()));
        log.append(new Decision(meetingId, "attendanceRecorded", who, null, facts));
        return quorum;
    }

    /** What a body decides outside its term binds nobody. */
    private void mustHaveSat(Meeting meeting, Body body) {
        if (mandate.isMissing(meeting)) {
            Map<String, Object> facts = Map.of(
                    "found", day(meeting),
                    "from", body.formedOn(),
                    "until", body.endsOn(),
                    "document", body.mandateDocument());
            throw new Refusal("meetingUnmandated", null, facts);
        }
    }

    private LocalDate day(Meeting meeting) {
        return LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
    }
}
