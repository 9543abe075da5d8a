package kz.birlese.plan.vote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;

/**
 * The terms of a vote, fixed before the first ballot.
 *
 * @param items what can be voted for, at least one, in any order: no count depends on it
 * @param dots null unless the rule is {@link VotingRule#DOT_VOTE}
 * @param spending null unless the rule spends a budget
 */
public record Vote(VotingRule rule, List<Item> items, Dots dots, Spending spending) {

    /** How many dots one ballot may carry, and how many of them one item. */
    public record Dots(int perBallot, int perItem) {}

    /**
     * What is spent and how.
     *
     * @param satisfaction what Equal Shares makes cheapest; null for other rules
     * @param step by how much every voter's share is raised, again and again, as long as the budget can pay for the
     *     outcome; null when shares are not raised, and for other rules
     */
    public record Spending(Money budget, Satisfaction satisfaction, Money step) {}

    /** Throws {@link Refusal} when the terms do not allow a vote, IllegalArgumentException when they contradict the rule. */
    public Vote {
        items = List.copyOf(items);
        TermsCheck.of(rule, items, dots, spending);
    }

    /** A vote with dots. */
    public static Vote byDots(List<Item> items, int perBallot, int perItem) {
        return new Vote(VotingRule.DOT_VOTE, items, new Dots(perBallot, perItem), null);
    }

    /** A vote with rankings, counted as the rule says. */
    public static Vote byRanking(VotingRule rule, List<Item> items) {
        return new Vote(rule, items, null, null);
    }

    /** A vote that funds the measures with most votes first. */
    public static Vote greedy(List<Item> measures, Money budget) {
        return new Vote(VotingRule.GREEDY, measures, null, new Spending(budget, null, null));
    }

    /** A vote by Equal Shares; a null step leaves the shares as they are. */
    public static Vote equalShares(List<Item> measures, Money budget, Satisfaction satisfaction, Money step) {
        return new Vote(VotingRule.EQUAL_SHARES, measures, null, new Spending(budget, satisfaction, step));
    }

    /**
     * Throws {@link Refusal} with every rule that the ballot breaks: {@code ballotItemUnknown}, {@code ballotItemTwice},
     * {@code ballotDotsNegative}, {@code ballotDotsOnItem}, {@code ballotDotsInAll}; IllegalArgumentException when it is
     * of another kind. An empty ballot and a spoiled one break none.
     */
    public void check(Ballot ballot) {
        new BallotCheck(this).refuse(ballot);
    }

    /**
     * Counts. Neither the order of the ballots nor that of the items changes what comes out. Refuses as {@link #check}
     * does: a count never passes over a ballot in silence.
     *
     * @param seed parts what is equal after votes and cost, see {@link TieBreak}; published after the last ballot, so
     *     that nobody could vote by it; may be null when the rule spends no budget, for then nothing is parted
     */
    public Tally count(Collection<? extends Ballot> ballots, String seed) {
        if (rule.spends() && seed == null) {
            throw new IllegalArgumentException("A vote that spends a budget needs a seed");
        }
        return rule.count(this, Cast.of(this, ballots), seed);
    }

    /** What the texts of the rule ask for, see the package: the numbers of dots, or how shares are used. */
    public Map<String, Object> facts() {
        if (dots != null) {
            return Map.of("dots", dots.perBallot(), "most", dots.perItem());
        }
        return rule == VotingRule.EQUAL_SHARES
                ? Map.of(
                        "satisfaction",
                        spending.satisfaction().name(),
                        "raised",
                        String.valueOf(spending.step() != null))
                : Map.of();
    }

    List<String> ids() {
        return items.stream().map(Item::id).toList();
    }
}
