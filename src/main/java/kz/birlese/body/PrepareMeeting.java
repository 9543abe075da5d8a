package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
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

/** A meeting gets its day, its place and its agenda; after too few came, another day and place. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class PrepareMeeting {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final BodyReach reach;
    private final DecisionLog log;
    private final Clock clock;

    PrepareMeeting(
            MeetingRegister meetings,
            BodyRegister bodies,
            BodyRuleRegister rules,
            BodyReach reach,
            DecisionLog log,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rules = rules;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Answers when it begins.
     *
     * @throws NotFound outside of the person's territory
     * @throws Refusal {@code bodyOver} for a day after the body's term; {@code noticeTooShort} at {@code startsAt} when the day is nearer than the notice that the rules in
     *     force today ask for; {@code agendaEmpty}; {@code agendaAskedFor} at {@code agenda} where an item is missing that
     *     the meeting was called for
     */
    public Instant with(UUID meetingId, MeetingPlan plan) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        Convocation when = convocation(plan.startsAt(), plan.place());
        body.mustSit(when.day());
        meeting.prepare(when, plan.agenda(), plan.papers(), today(), rules.inForce(body, today()));
        convened(meeting, who, null);
        return meeting.startsAt();
    }

    /**
     * Another day after too few came; answers when it begins. The notice is the same as before.
     *
     * @throws Refusal {@code reasonNeeded}, {@code bodyOver}, {@code noticeTooShort}
     */
    public Instant again(UUID meetingId, LocalDateTime startsAt, String place, String reason) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        requireReason(reason);
        Convocation when = convocation(startsAt, place);
        body.mustSit(when.day());
        meeting.reconvene(when, today(), rules.inForce(body, today()));
        convened(meeting, who, reason);
        return meeting.startsAt();
    }

    private void convened(Meeting meeting, UUID who, String reason) {
        Map<String, String> facts = Map.of(
                "startsAt", meeting.startsAt().toString(),
                "time", String.valueOf(meeting.convened()),
                "items", String.valueOf(meeting.agenda().size()));
        log.append(new Decision(meeting.id(), "meetingConvened", who, reason, facts));
    }

    private static void requireReason(String reason) {
        if (reason == null) {
            throw new Refusal("reasonNeeded", "reason", Map.of());
        }
    }

    private Convocation convocation(LocalDateTime startsAt, String place) {
        return new Convocation(startsAt.atZone(clock.getZone()).toInstant(), startsAt.toLocalDate(), place);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
