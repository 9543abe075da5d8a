package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who keyed nothing stands for the totals and the roll, or says where they are wrong. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class ConfirmTally {

    private final CycleReach reach;
    private final CurrentUser user;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final VoteRoll roll;
    private final RollChanges changes;
    private final VoteLetters letters;
    private final TallyHands hands;
    private final DecisionLog log;
    private final Clock clock;

    ConfirmTally(
            CycleReach reach,
            CurrentUser user,
            PriorityVotes votes,
            VoteBallots ballots,
            VoteRoll roll,
            RollChanges changes,
            VoteLetters letters,
            TallyHands hands,
            DecisionLog log,
            Clock clock) {
        this.reach = reach;
        this.user = user;
        this.votes = votes;
        this.ballots = ballots;
        this.roll = roll;
        this.changes = changes;
        this.letters = letters;
        this.hands = hands;
        this.log = log;
        this.clock = clock;
    }

    /** Everybody who may have voted online, for whoever looks at the totals. Throws {@link NotFound} outside the territory. */
    @Transactional(readOnly = true)
    public List<OnRoll> roll(UUID cycleId) {
        PriorityVote vote = votes.last(cycleId);
        reach.require(Role.WORKING_GROUP, vote.settlement());
        return roll.lines(vote.id());
    }

    /**
     * The totals are right; answers whether enough people took part.
     *
     * @param isRollRight whether the person has looked at the roll and found none on it who does not live there
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code notOwnTally} for whoever keyed or corrected a ballot or finished the count, {@code
     *     notInPlaceOf} for their deputy, {@code voteElsewhere}, {@code rollToConfirm}, {@code rollChanged} since it was
     *     frozen, {@code tallyRoll}, and with every difference between the totals
     */
    public boolean agree(UUID cycleId, boolean isRollRight) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        VoteTotals totals = totals(vote);
        mustStandForRoll(vote, totals, isRollRight);
        vote.confirmed(totals, hands.of(vote), who, clock.instant());
        log.append(new Decision(cycleId, "tallyConfirmed", who, null, KeyTally.facts(vote, totals)));
        return vote.status() == VoteStatus.CONFIRMED;
    }

    private void mustStandForRoll(PriorityVote vote, VoteTotals totals, boolean isRollRight) {
        vote.roll().mustRead(roll.fingerprint(vote.id()));
        int voted = roll.voted(vote.id());
        if (totals.online() != voted) {
            throw new Refusal("tallyRoll", null, Map.of("found", totals.online(), "needed", voted));
        }
        if (!isRollRight) {
            throw new Refusal(
                    "rollToConfirm", "rollRight", Map.of("found", vote.roll().size()));
        }
    }

    /** Something is wrong; whoever keys the ballots looks again. Throws as {@link #agree}, and {@code reasonGiven}. */
    public void differ(UUID cycleId, String found) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        vote.disputed(Reasons.given(found), hands.of(vote), who, clock.instant());
        log.append(new Decision(cycleId, "tallyDisputed", who, found, KeyTally.facts(vote, totals(vote))));
    }

    /**
     * There are strangers on the roll: the vote is annulled and held again on a roll that is put right. Whoever voted online
     * is told.
     *
     * @param strangers accounts on the roll; at least one
     * @param because why they do not belong there; everybody can read it
     * @throws Refusal as {@link #agree} where it is about the person and the roll, {@code reasonGiven}, {@code rollEntryNeeded}, {@code rollEntryUnknown}, and {@code
     *     rollEntryDecided} for somebody about whom two people have decided before
     */
    public void annul(UUID cycleId, Set<UUID> strangers, String because) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        String reason = Reasons.given(because);
        vote.roll().mustRead(roll.fingerprint(vote.id()));
        mustBeDoubtful(vote, strangers);
        Map<String, String> facts = new HashMap<>(KeyTally.facts(vote, totals(vote)));
        vote.annulled(reason, hands.of(vote), who, clock.instant());
        changes.doubt(vote, strangers);
        facts.put("step", String.valueOf(vote.steps().size()));
        facts.put("doubted", String.valueOf(strangers.size()));
        log.append(new Decision(cycleId, "voteAnnulled", who, reason, facts));
        letters.annulled(vote, roll.voters(vote.id()));
    }

    private void mustBeDoubtful(PriorityVote vote, Set<UUID> strangers) {
        if (strangers.isEmpty()) {
            throw new Refusal("rollEntryNeeded", "strangers", Map.of());
        }
        if (!strangers.stream().allMatch(account -> roll.isOn(vote.id(), account))) {
            throw new Refusal("rollEntryUnknown", "strangers", Map.of());
        }
        List<PriorityVote> rounds = votes.findByCycleOrderByRound(vote.cycle());
        List<Refusal.Reason> decided = strangers.stream()
                .flatMap(account -> changes.decided(rounds, account).stream())
                .map(change -> new Refusal.Reason(
                        "rollEntryDecided", "strangers", Map.of("name", change.name(), "why", change.why())))
                .toList();
        if (!decided.isEmpty()) {
            throw new Refusal(decided);
        }
    }

    private UUID who(PriorityVote vote) {
        UUID who = reach.require(Role.WORKING_GROUP, vote.settlement());
        SignedIn person = user.require();
        hands.of(vote).forEach(person::standsAsideFrom);
        return who;
    }

    private VoteTotals totals(PriorityVote vote) {
        return VoteTotals.of(vote, ballots.standing(vote.id()));
    }

    private PriorityVote lock(UUID cycleId) {
        return votes.lock(votes.last(cycleId).id()).orElseThrow(NotFound::new);
    }
}
