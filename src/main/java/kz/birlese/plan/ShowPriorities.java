package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.birlese.record.CanonicalJson;
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
     */
    public record Round(PriorityVote vote, VoteTerms terms, VoteTotals totals, String seed, RankingSheet sheet) {}

    /** A vote that has a page of its own. */
    public record Other(String number, String code, VoteStatus status, Instant closesAt) {}

    /**
     * @param shown null when the settlement has not voted
     * @param others the newest first
     */
    public record Page(Territory settlement, Round shown, List<Other> others) {}

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

    /** The newest vote, and which others there are. Throws {@link NotFound} for what is no settlement. */
    public Page of(String kato) {
        Territory settlement = settlement(kato);
        return page(settlement, votes.in(kato).stream().findFirst().orElse(null));
    }

    /** One vote, and which others there are. Throws {@link NotFound} when the settlement has none of that code. */
    public Page of(String kato, String code) {
        return page(settlement(kato), coded(kato, code));
    }

    private Page page(Territory settlement, PriorityVote shown) {
        List<Other> others = votes.in(settlement.kato()).stream()
                .filter(vote -> shown == null || !vote.id().equals(shown.id()))
                .map(vote -> new Other(vote.number(), vote.code(), vote.status(), vote.closesAt()))
                .toList();
        return new Page(settlement, shown == null ? null : round(shown), others);
    }

    /**
     * Every ballot that counts, for whoever counts again: canonical JSON, whose SHA-256 the result names. Throws {@link
     * NotFound} before the ranking is published.
     */
    public String ballots(String kato, String code) {
        PriorityVote vote = coded(kato, code);
        if (vote.status() != VoteStatus.PUBLISHED) {
            throw new NotFound();
        }
        return CanonicalJson.write(VoteResult.ballots(ballots.standing(vote.id())));
    }

    private Territory settlement(String kato) {
        return territories.find(kato).filter(Territory::isSettlement).orElseThrow(NotFound::new);
    }

    private PriorityVote coded(String kato, String code) {
        return votes.in(kato).stream()
                .filter(vote -> vote.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the settlement has voted or is about to. */
    public boolean isThere(String kato) {
        return !votes.in(kato).isEmpty();
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
                isPublished ? RankingSheet.of(terms, vote.result()) : null);
    }
}
