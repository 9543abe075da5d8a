package kz.birlese.grant;

import static kz.birlese.people.Role.Named.JURY;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A juror who was there signs the minutes of the committee, or signs them with what they object to. */
@Service
@Transactional
@RolesAllowed(JURY)
public class SignCommitteeMinutes {

    private final CommitteeMeetings meetings;
    private final CommitteeSignatures signatures;
    private final Conflicts conflicts;
    private final CurrentUser user;
    private final DecisionLog log;
    private final Clock clock;

    SignCommitteeMinutes(
            CommitteeMeetings meetings,
            CommitteeSignatures signatures,
            Conflicts conflicts,
            CurrentUser user,
            DecisionLog log,
            Clock clock) {
        this.meetings = meetings;
        this.signatures = signatures;
        this.conflicts = conflicts;
        this.user = user;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The minutes that wait for the signature of the person at work, in their language and without the items they left the
     * room for. The chair's own words on the course of the meeting come last, except for whoever had to leave.
     */
    @Transactional(readOnly = true)
    public List<String> lines(UUID callId) {
        SignedIn person = user.require();
        CommitteeMeeting meeting = theirs(callId, person);
        Set<UUID> left = leftFor(meeting, person);
        Set<UUID> kept = new HashSet<>(conflicts.of(person));
        kept.addAll(left);
        List<String> lines =
                meeting.protocol() == null ? List.of() : meeting.protocol().in(person.language(), kept);
        Set<UUID> conflicted = conflicts.inCall(callId);
        boolean mayReadAll = left.isEmpty() && person.selves().noneMatch(conflicted::contains);
        return mayReadAll
                ? Stream.concat(lines.stream(), Stream.of(meeting.minutes())).toList()
                : lines;
    }

    /** Whether for a conflict, for a sign of one, or because the chair has noted it. */
    private static Set<UUID> leftFor(CommitteeMeeting meeting, SignedIn person) {
        Set<UUID> selves = person.selves().collect(Collectors.toSet());
        return meeting.leavers().entrySet().stream()
                .filter(each -> !Collections.disjoint(each.getValue(), selves))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Throws {@link NotFound} for whoever was not there, and {@link Refusal} {@code signedAlready}.
     *
     * @param objection null where they agree
     */
    public void by(UUID callId, String objection) {
        SignedIn person = user.require();
        CommitteeMeeting meeting = theirs(callId, person);
        if (signatures.existsByMeetingIdAndJuror(meeting.id(), person.id())) {
            throw new Refusal("signedAlready");
        }
        String reason = objection == null || objection.isBlank() ? null : objection.strip();
        signatures.save(new CommitteeSignature(meeting.id(), person.id(), clock.instant(), reason));
        Map<String, String> facts = new HashMap<>(Map.of("minutes", CanonicalJson.fingerprint(meeting.minutes())));
        if (meeting.protocol() != null) {
            facts.put("protocol", CanonicalJson.fingerprint(meeting.protocol().canonical()));
        }
        log.append(new Decision(callId, "committeeMinutesSigned", person.id(), reason, facts));
    }

    private CommitteeMeeting theirs(UUID callId, SignedIn person) {
        return meetings.findFirstByCallIdOrderByHeldAtDesc(callId)
                .filter(meeting -> meeting.present().contains(person.id()))
                .orElseThrow(NotFound::new);
    }
}
