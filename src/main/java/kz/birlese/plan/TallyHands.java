package kz.birlese.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who had a hand in a count: keyed or corrected a ballot, or said that all are keyed. */
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

    Set<UUID> of(PriorityVote vote) {
        Set<UUID> hands = new HashSet<>(ballots.keyers(vote.id()));
        hands.addAll(vote.counters());
        return hands;
    }
}
