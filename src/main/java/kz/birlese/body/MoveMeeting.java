package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A meeting everybody has been invited to is moved before it begins, with the whole notice anew. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class MoveMeeting {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final BodyReach reach;
    private final MeetingProcess process;
    private final DecisionLog log;
    private final Clock clock;

    MoveMeeting(
            MeetingRegister meetings,
            BodyRegister bodies,
            BodyRuleRegister rules,
            BodyReach reach,
            MeetingProcess process,
            DecisionLog log,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rules = rules;
        this.reach = reach;
        this.process = process;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Moves it; everybody is invited anew.
     *
     * @param startsAt in the time of Aktau; null when no day was chosen
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code bodyDayNeeded} at {@code startsAt}, {@code textMissing} at {@code place}, {@code
     *     reasonNeeded} at {@code reason}; {@code noticeTooShort} at {@code startsAt} when the day is nearer than the notice
     *     that the rules in force today ask for; {@code meetingBegun} once it has begun, {@code meetingOutOfStep} unless
     *     people have been invited
     */
    public void to(UUID meetingId, LocalDateTime startsAt, String place, String reason) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        need(startsAt != null, "bodyDayNeeded", "startsAt");
        need(place != null && !place.isBlank(), "textMissing", "place");
        need(reason != null && !reason.isBlank(), "reasonNeeded", "reason");
        Convocation when =
                new Convocation(startsAt.atZone(clock.getZone()).toInstant(), startsAt.toLocalDate(), place.strip());
        body.mustSit(when.day());
        LocalDate today = LocalDate.now(clock);
        String before = String.valueOf(meeting.startsAt());
        meeting.move(when, today, rules.inForce(body, today), clock.instant());
        process.moved(meeting);
        Map<String, String> facts = Map.of(
                "before", before,
                "startsAt", meeting.startsAt().toString(),
                "time", String.valueOf(meeting.convened()));
        log.append(new Decision(meetingId, "meetingMoved", who, reason.strip(), facts));
    }

    private static void need(boolean holds, String rule, String field) {
        if (!holds) {
            throw new Refusal(rule, field, Map.of());
        }
    }
}
