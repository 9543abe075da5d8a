package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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

/** Somebody who keyed nothing stands for the totals, or says where they are wrong. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class ConfirmTally {

    private final CycleReach reach;
    private final CurrentUser user;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final TallyHands hands;
    private final DecisionLog log;
    private final Clock clock;

    ConfirmTally(
            CycleReach reach,
            CurrentUser user,
            PriorityVotes votes,
            VoteBallots ballots,
            TallyHands hands,
            DecisionLog log,
            Clock clock) {
        this.reach = reach;
        this.user = user;
        this.votes = votes;
        this.ballots = ballots;
        this.hands = hands;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The totals are right; answers whether enough people took part.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code notOwnTally} for whoever keyed or corrected a ballot or finished the count, {@code
     *     notInPlaceOf} for their deputy, {@code voteElsewhere}, and with every difference between the totals
     */
    public boolean agree(UUID cycleId) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        VoteTotals totals = totals(vote);
        vote.confirmed(totals, hands.of(vote), who, clock.instant());
        log.append(new Decision(cycleId, "tallyConfirmed", who, null, KeyTally.facts(vote, totals)));
        return vote.status() == VoteStatus.CONFIRMED;
    }

    /** Something is wrong; whoever keys the ballots looks again. Throws as {@link #agree}, and {@code reasonGiven}. */
    public void differ(UUID cycleId, String found) {
        PriorityVote vote = lock(cycleId);
        UUID who = who(vote);
        vote.disputed(Reasons.given(found), hands.of(vote), who);
        log.append(new Decision(cycleId, "tallyDisputed", who, found, KeyTally.facts(vote, totals(vote))));
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
