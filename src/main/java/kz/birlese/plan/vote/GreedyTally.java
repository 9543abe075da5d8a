package kz.birlese.plan.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.birlese.programme.Money;

/**
 * Most votes first, as long as the money lasts; what no longer fits is passed over, and the next one is looked at.
 *
 * @param steps every measure, in the order in which it was looked at
 */
public record GreedyTally(Turnout turnout, Money budget, List<Step> steps) implements Tally.Funded {

    /**
     * One measure.
     *
     * @param left of the budget, after it
     * @param tie why it went before others with as many votes; null when it had no equal left
     */
    public record Step(String item, int votes, Money cost, Decision decision, Money left, TieBreak tie) {}

    /** What became of a measure. */
    public enum Decision {
        FUNDED,
        /** It costs more than is left. */
        NOT_ENOUGH_LEFT,
        /** It costs more than the whole budget and never had a chance. */
        DEARER_THAN_BUDGET,
        NO_VOTES
    }

    static GreedyTally of(Vote vote, Cast cast, String seed) {
        TieOrder order = new TieOrder(vote, cast, seed);
        Money budget = vote.spending().budget();
        Money left = budget;
        List<Item> sorted = order.sorted(vote.items());
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < sorted.size(); index++) {
            Item item = sorted.get(index);
            Decision decision = decide(item, order.votes(item), budget, left);
            left = decision == Decision.FUNDED ? left.minus(item.cost()) : left;
            TieBreak tie = order.between(rivals(sorted.subList(index, sorted.size()), order, budget));
            steps.add(new Step(item.id(), order.votes(item), item.cost(), decision, left, tie));
        }
        return new GreedyTally(cast.turnout(), budget, List.copyOf(steps));
    }

    private static Decision decide(Item item, int votes, Money budget, Money left) {
        if (votes == 0) {
            return Decision.NO_VOTES;
        }
        if (item.cost().compareTo(budget) > 0) {
            return Decision.DEARER_THAN_BUDGET;
        }
        return item.cost().compareTo(left) > 0 ? Decision.NOT_ENOUGH_LEFT : Decision.FUNDED;
    }

    /** The first with all that come after it, have as many votes and could be paid for at all; none if it could not. */
    private static List<Item> rivals(List<Item> from, TieOrder order, Money budget) {
        int votes = order.votes(from.get(0));
        boolean isOut = decide(from.get(0), votes, budget, budget) != Decision.FUNDED;
        return isOut
                ? List.of()
                : from.stream()
                        .filter(item -> order.votes(item) == votes)
                        .filter(item -> item.cost().compareTo(budget) <= 0)
                        .toList();
    }

    @Override
    public List<String> funded() {
        return steps.stream()
                .filter(step -> step.decision() == Decision.FUNDED)
                .map(Step::item)
                .toList();
    }

    @Override
    public Money spent() {
        return budget.minus(left());
    }

    @Override
    public Money left() {
        return steps.get(steps.size() - 1).left();
    }

    @Override
    public List<TieBreak> tieBreaks() {
        return steps.stream().map(Step::tie).filter(Objects::nonNull).toList();
    }
}
