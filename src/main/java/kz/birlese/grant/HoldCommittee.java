package kz.birlese.grant;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the committee's meeting on the awards: minutes, attendance and every departure from the ranking with its
 * reason. The list then goes to the director.
 */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class HoldCommittee {

    private final Calls calls;
    private final JuryMembers jury;
    private final CommitteeMeetings meetings;
    private final CommitteeList list;
    private final Ranking ranking;
    private final FindSigns findSigns;
    private final StandingAside standingAside;
    private final Conflicts conflicts;
    private final CurrentUser user;
    private final CallReach reach;
    private final DecisionLog log;
    private final Clock clock;

    HoldCommittee(
            Calls calls,
            JuryMembers jury,
            CommitteeMeetings meetings,
            CommitteeList list,
            Ranking ranking,
            FindSigns findSigns,
            StandingAside standingAside,
            Conflicts conflicts,
            CurrentUser user,
            CallReach reach,
            DecisionLog log,
            Clock clock) {
        this.calls = calls;
        this.jury = jury;
        this.meetings = meetings;
        this.list = list;
        this.ranking = ranking;
        this.findSigns = findSigns;
        this.standingAside = standingAside;
        this.conflicts = conflicts;
        this.user = user;
        this.reach = reach;
        this.log = log;
        this.clock = clock;
    }

    public void on(UUID callId, String minutes, Set<UUID> present, List<Deviation> deviations) {
        Call call = calls.lock(callId);
        UUID who = reach.requireImpartial(Role.PROGRAMME_MANAGER, call);
        call.proposeAwards();
        if (minutes == null || minutes.isBlank()) {
            throw new Refusal("minutesGiven", "minutes", Map.of());
        }
        checkQuorum(call, present);
        findSigns.in(call);
        List<String> aside = StandingAside.written(asideFrom(callId, present));
        meetings.save(new CommitteeMeeting(callId, who, clock.instant(), minutes, present, aside));
        String members = present.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        Map<String, String> facts = Map.of(
                "present", members, "minutes", CanonicalJson.fingerprint(minutes), "aside", String.join(" ", aside));
        log.append(new Decision(callId, "committeeHeld", who, null, facts));
        list.settle(call, deviations, who);
    }

    /**
     * Who of the jury leaves the room for which application, in the order of the ranking; nothing about applications that a
     * conflict of interest keeps from the person.
     */
    @Transactional(readOnly = true)
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
    public List<AsideLine> aside(UUID callId) {
        if (!reach.isStaffOf(calls.named(callId))) {
            throw new NotFound();
        }
        Set<UUID> kept = conflicts.of(user.require());
        return asideFrom(callId, Set.copyOf(jury.signedJurors(callId))).stream()
                .filter(each -> !kept.contains(each.application()))
                .map(standingAside::line)
                .toList();
    }

    private List<StandingAside.Aside> asideFrom(UUID callId, Set<UUID> present) {
        List<UUID> placed = ranking.findByCallIdOrderByPlace(callId).stream()
                .map(RankedApplication::applicationId)
                .toList();
        return standingAside.of(present, placed);
    }

    private void checkQuorum(Call call, Set<UUID> present) {
        if (!jury.signedJurors(call.id()).containsAll(present)) {
            throw new Refusal("attendanceOfJury", "present", Map.of());
        }
        int needed = call.settings().quorum();
        if (present.size() < needed) {
            throw new Refusal("quorum", "present", Map.of("found", present.size(), "needed", needed));
        }
    }
}
