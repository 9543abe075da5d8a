package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes of a cycle, for those who hold them and watch over them. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadVote {

    /**
     * One vote.
     *
     * @param seed null before voting has ended
     * @param corrections the newest first
     */
    public record Round(PriorityVote vote, VoteTotals totals, String seed, List<Correction> corrections) {}

    /** A ballot that stands for another one. */
    public record Correction(VoteBallot wrong, VoteBallot instead) {}

    private final ReachedCycles reached;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final Clock clock;

    ReadVote(ReachedCycles reached, PriorityVotes votes, VoteBallots ballots, Clock clock) {
        this.reached = reached;
        this.votes = votes;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** The newest first; throws {@link NotFound} for whoever has nothing to do with it. */
    public List<Round> of(UUID cycleId) {
        reached.read(cycleId);
        List<Round> rounds = new ArrayList<>(
                votes.findByCycleOrderByRound(cycleId).stream().map(this::round).toList());
        Collections.reverse(rounds);
        return rounds;
    }

    /** The newest; throws {@link NotFound} as above, and before the rule is fixed. */
    public Round last(UUID cycleId) {
        return of(cycleId).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Round round(PriorityVote vote) {
        List<VoteBallot> keyed = ballots.keyed(vote.id());
        List<Correction> corrections = keyed.stream()
                .filter(ballot -> ballot.corrects() != null)
                .map(ballot -> new Correction(wrong(keyed, ballot.corrects()), ballot))
                .toList();
        VoteTotals totals = VoteTotals.of(vote, ballots.standing(vote.id()));
        return new Round(vote, totals, vote.seed(clock.instant()), corrections);
    }

    private static VoteBallot wrong(List<VoteBallot> keyed, UUID id) {
        return keyed.stream()
                .filter(ballot -> ballot.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
