package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roll of an annulled vote is put right: whoever is doubted is struck or kept, others may be struck, and whoever had
 * registered before the rule was fixed and is missing may be added; for each of them somebody says why.
 */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class MendRoll {

    /**
     * What lies on the desk.
     *
     * @param doubted whom the vote was annulled for
     * @param proposed how the roll was to be put right the last time; empty before that
     * @param roll as it was frozen, with what the accounts say now
     * @param addable who may be added
     */
    public record Desk(
            PriorityVote vote,
            List<RollChange> doubted,
            List<RollChange> proposed,
            List<OnRoll> roll,
            List<OnRoll> addable) {

        /** The roll as it would stand, by name. */
        public List<OnRoll> asProposed() {
            Map<UUID, RollChange.Kind> kinds =
                    proposed.stream().collect(Collectors.toMap(RollChange::account, RollChange::kind));
            return Stream.concat(
                            roll.stream().filter(line -> kinds.get(line.account()) != RollChange.Kind.STRUCK),
                            addable.stream().filter(line -> kinds.get(line.account()) == RollChange.Kind.ADDED))
                    .sorted(Comparator.comparing(OnRoll::name))
                    .toList();
        }
    }

    private final CycleReach reach;
    private final PriorityVotes votes;
    private final VoteRoll roll;
    private final RollChanges changes;
    private final DecisionLog log;
    private final Clock clock;

    MendRoll(CycleReach reach, PriorityVotes votes, VoteRoll roll, RollChanges changes, DecisionLog log, Clock clock) {
        this.reach = reach;
        this.votes = votes;
        this.roll = roll;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** Throws {@link NotFound} outside the person's territory. */
    @Transactional(readOnly = true)
    public Desk open(UUID cycleId) {
        PriorityVote vote = votes.last(cycleId);
        reach.require(Role.WORKING_GROUP, vote.settlement());
        return new Desk(
                vote,
                changes.doubted(vote),
                changes.proposed(vote),
                roll.lines(vote.id()),
                roll.addable(vote, votes.ruleFixedAt(cycleId)));
    }

    /**
     * Says how the roll is to be put right; another person has to stand for it.
     *
     * @param proposal their names are not looked at
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code voteElsewhere}; {@code reasonGiven} where somebody's is missing; {@code rollDoubtOpen} with
     *     everybody who is doubted and neither struck nor kept; {@code rollTwice} for somebody named twice; {@code
     *     rollEntryUnknown} for somebody struck or kept who is not on the roll; {@code rollNotAddable} for somebody added
     *     who is on it, had not registered before the rule was fixed, or does not live there by their account
     */
    public void of(UUID cycleId, List<RollChange> proposal) {
        PriorityVote vote = votes.lock(votes.last(cycleId).id()).orElseThrow(NotFound::new);
        UUID who = reach.require(Role.WORKING_GROUP, vote.settlement());
        vote.rollMended(who, clock.instant());
        proposal.forEach(change -> Reasons.given(change.why()));
        mustFit(open(cycleId), proposal);
        changes.propose(vote, proposal);
        Map<String, String> facts = new HashMap<>(counted(proposal));
        facts.put("number", vote.number());
        facts.put("step", String.valueOf(vote.steps().size()));
        facts.put("rollFingerprint", VoteRoll.fingerprint(roll.mended(vote)));
        log.append(new Decision(cycleId, "rollMended", who, null, facts));
    }

    private static void mustFit(Desk desk, List<RollChange> proposal) {
        Map<UUID, String> onRoll = names(desk.roll());
        Map<UUID, String> addable = names(desk.addable());
        List<Refusal.Reason> broken = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (RollChange change : proposal) {
            boolean isAdded = change.kind() == RollChange.Kind.ADDED;
            Map<UUID, String> known = isAdded ? addable : onRoll;
            if (!known.containsKey(change.account())) {
                broken.add(new Refusal.Reason(isAdded ? "rollNotAddable" : "rollEntryUnknown", null, Map.of()));
            } else if (!named.add(change.account())) {
                broken.add(new Refusal.Reason("rollTwice", null, Map.of("name", known.get(change.account()))));
            }
        }
        desk.doubted().stream()
                .filter(doubt -> !named.contains(doubt.account()))
                .forEach(doubt -> broken.add(new Refusal.Reason("rollDoubtOpen", null, Map.of("name", doubt.name()))));
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    private static Map<UUID, String> names(List<OnRoll> lines) {
        return lines.stream().collect(Collectors.toMap(OnRoll::account, OnRoll::name));
    }

    /** How many are struck, kept and added, as the decision log keeps it. */
    static Map<String, String> counted(List<RollChange> proposal) {
        return Stream.of(RollChange.Kind.STRUCK, RollChange.Kind.KEPT, RollChange.Kind.ADDED)
                .collect(Collectors.toMap(
                        kind -> kind.name().toLowerCase(),
                        kind -> String.valueOf(proposal.stream()
                                .filter(change -> change.kind() == kind)
                                .count())));
    }
}
