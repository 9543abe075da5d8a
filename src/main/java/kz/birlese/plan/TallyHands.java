package kz.birlese.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who had a hand in a count: keyed or corrected a ballot, or said that all are keyed; and who in putting a roll right. */
@Component
public class TallyHands {

    private final PriorityVotes votes;
    private final VoteBallots ballots;

    TallyHands(PriorityVotes votes, VoteBallots ballots) {
        this.votes = votes;
        this.ballots = ballots;
    }

    /** Of the last vote of the cycle. */
    public Set<UUID> of(UUID cycleId) {
        return of(votes.last(cycleId));
    }

    /** Everybody who ever said how the roll of the last vote of the cycle is to be put right. */
    public Set<UUID> menders(UUID cycleId) {
        return votes.last(cycleId).menders();
    }

    Set<UUID> of(PriorityVote vote) {
        Set<UUID> hands = new HashSet<>(ballots.keyers(vote.id()));
        hands.addAll(vote.counters());
        return hands;
    }
}
