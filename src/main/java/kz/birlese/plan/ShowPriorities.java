package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know of the votes of a settlement: the rule as soon as it is fixed, the result once published. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ShowPriorities {

    /**
     * One vote.
     *
     * @param totals null until two people stand for them
     * @param seed null before voting has ended
     * @param sheet null until the ranking is published
     * @param ballots every ballot that counts, for whoever counts again; empty until the ranking is published
     */
    public record Round(
            PriorityVote vote,
            VoteTerms terms,
            VoteTotals totals,
            String seed,
            RankingSheet sheet,
            List<String> ballots) {}

    /** @param rounds the newest first; empty when the settlement has not voted */
    public record Page(Territory settlement, List<Round> rounds) {}

    private final Territories territories;
    private final PriorityVotes votes;
    private final VoteBallots ballots;
    private final Clock clock;

    ShowPriorities(Territories territories, PriorityVotes votes, VoteBallots ballots, Clock clock) {
        this.territories = territories;
        this.votes = votes;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** Throws {@link NotFound} for what is no settlement. */
    public Page of(String kato) {
        Territory settlement =
                territories.find(kato).filter(Territory::isSettlement).orElseThrow(NotFound::new);
        return new Page(
                settlement,
                votes.findBySettlementOrderByOpensAtDesc(kato).stream()
                        .map(this::round)
                        .toList());
    }

    /** Whether the settlement has voted or is about to. */
    public boolean isThere(String kato) {
        return !votes.findBySettlementOrderByOpensAtDesc(kato).isEmpty();
    }

    private Round round(PriorityVote vote) {
        VoteTerms terms = vote.terms();
        boolean isPublished = vote.status() == VoteStatus.PUBLISHED;
        boolean isConfirmed = isPublished || vote.status() == VoteStatus.NO_QUORUM;
        List<VoteBallot> standing = isConfirmed ? ballots.standing(vote.id()) : List.of();
        return new Round(
                vote,
                terms,
                isConfirmed ? VoteTotals.of(vote, standing) : null,
                vote.seed(clock.instant()),
                isPublished ? RankingSheet.of(terms, vote.result()) : null,
                isPublished ? VoteResult.ballots(standing) : List.of());
    }
}
