package kz.birlese.body;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes and the minutes of a meeting in both languages of record, written by somebody who did not preside. */
@Service
@Transactional
@RolesAllowed(Role.Named.WORKING_GROUP)
public class WriteMinutes {

    private final MeetingRegister meetings;
    private final BodyRegister bodies;
    private final BodyRuleRegister rules;
    private final WhoSigns whoSigns;
    private final BodyReach reach;
    private final DecisionLog log;
    private final CurrentUser user;
    private final Clock clock;

    WriteMinutes(
            MeetingRegister meetings,
            BodyRegister bodies,
            BodyRuleRegister rules,
            WhoSigns whoSigns,
            BodyReach reach,
            DecisionLog log,
            CurrentUser user,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.rules = rules;
        this.whoSigns = whoSigns;
        this.reach = reach;
        this.log = log;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Counts the votes by the rules in force on the day of the meeting and keeps the minutes beside those written before.
     *
     * @throws NotFound outside of the person's territory, and for whoever presided
     * @throws Refusal {@code voteMissing}, {@code votesExceedPresent}, {@code assignmentDue} for a term that is over,
     *     {@code minutesTooLong}
     */
    public void of(UUID meetingId, Minutes minutes) {
        Meeting meeting = meetings.named(meetingId);
        Body body = bodies.named(meeting.body());
        UUID who = reach.requireMember(body);
        if (whoSigns.account(meeting, body)
                .filter(signs -> user.require().selves().anyMatch(signs::equals))
                .isPresent()) {
            throw new NotFound();
        }
        checkTerms(minutes.assignments());
        LocalDate day = LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
        meeting.write(minutes, rules.inForce(body, day).terms().majority(), who, clock.instant());
        Map<String, String> facts = Map.of(
                "version", String.valueOf(meeting.versions().size()),
                "sha256", meeting.newest().sha256(),
                "actions", String.valueOf(minutes.assignments().size()));
        log.append(new Decision(meetingId, "minutesWritten", who, null, facts));
    }

    private void checkTerms(List<Assignment> assignments) {
        LocalDate today = LocalDate.now(clock);
        assignments.stream()
                .filter(each -> each.due().isBefore(today))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refusal("assignmentDue", "assignments", Map.of("found", each.due(), "needed", today));
                });
    }
}
