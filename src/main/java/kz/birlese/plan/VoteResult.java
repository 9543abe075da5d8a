package kz.birlese.plan;

import java.util.List;
import java.util.stream.Stream;
import kz.birlese.plan.vote.Place;
import kz.birlese.plan.vote.Tally;
import kz.birlese.record.CanonicalJson;

/**
 * What a vote came to, with all that is needed to count again.
 *
 * @param number of the vote
 * @param terms SHA-256 of its terms
 * @param seed what lots were drawn with
 * @param ballots SHA-256 of the ballots that count, as {@link #ballots} writes them down
 */
public record VoteResult(String number, String terms, String seed, String ballots, VoteTotals totals, Tally tally) {

    static VoteResult of(PriorityVote vote, String seed, List<VoteBallot> standing) {
        VoteTerms terms = vote.terms();
        Tally tally = terms.vote()
                .count(standing.stream().map(ballot -> ballot.under(terms)).toList(), seed);
        return new VoteResult(
                vote.number(),
                vote.fingerprint(),
                seed,
                CanonicalJson.fingerprint(CanonicalJson.write(ballots(standing))),
                VoteTotals.of(vote, standing),
                tally);
    }

    /**
     * Every ballot in a word of its own, sorted: the marks alone, enough to count again. Neither number nor channel stands
     * beside them, since whoever handed ballots out knows who got which.
     */
    public static List<String> ballots(List<VoteBallot> standing) {
        return standing.stream().map(VoteResult::word).sorted().toList();
    }

    private static String word(VoteBallot ballot) {
        return ballot.isSpoiled() ? "SPOILED" : ballot.numbers().toString();
    }

    /** The ids of the issues, the most pressing first: all of them after a ranking; after spending, the funded ones first. */
    public List<String> order(VoteTerms terms) {
        if (tally instanceof Tally.Ordered ordered) {
            return ordered.places().stream().map(Place::item).toList();
        }
        List<String> funded = ((Tally.Funded) tally).funded();
        return Stream.concat(
                        funded.stream(),
                        terms.choices().stream()
                                .map(choice -> choice.issue().toString())
                                .filter(item -> !funded.contains(item)))
                .toList();
    }
}
