package kz.birlese.plan.vote;

import java.util.List;
import java.util.Objects;
import kz.birlese.programme.Money;

/**
 * The Method of Equal Shares, after D. Peters, G. Pierczyński and P. Skowron, Proportional Participatory Budgeting with
 * Additive Utilities (2021), completed by raising shares ("Add1"). Every ballot that marks something has the same share
 * of the budget; empty and spoiled ballots have none. A measure is bought when those who marked it can pay for it from
 * what they have left, all the same amount, who has less gives all; next comes the measure for which that amount, for
 * every unit of {@link Satisfaction}, is smallest. Then every share is raised by the step agreed on and everything is
 * counted anew, until an outcome costs more than the budget or nothing is left to fund; the outcome before holds. An
 * outcome to which nothing could be added does not end the raising, for a later one may still be larger.
 *
 * @param first the round with the budget divided equally
 * @param kept the round that holds
 * @param raises how often shares were raised up to the round that holds
 * @param over the round that costs more than the budget; null unless that ended the count
 */
public record SharesTally(
        Turnout turnout,
        Money budget,
        Satisfaction satisfaction,
        SharesRound first,
        SharesRound kept,
        int raises,
        Ending ending,
        SharesRound over)
        implements Tally.Funded {

    /** Why shares were not raised further. */
    public enum Ending {
        /** The terms do not raise shares. */
        NOT_RAISED,
        /** No measure has votes and costs at most the budget. */
        NOTHING_TO_FUND,
        /** Every measure that has votes and costs at most the budget is funded. */
        ALL_FUNDED,
        /** With the next step the budget could not pay for the outcome. */
        OVERSPENT
    }

    @Override
    public List<String> funded() {
        return kept.funded();
    }

    @Override
    public Money spent() {
        return kept.spent();
    }

    @Override
    public Money left() {
        return budget.minus(kept.spent());
    }

    @Override
    public List<TieBreak> tieBreaks() {
        return kept.purchases().stream()
                .map(SharesRound.Purchase::tie)
                .filter(Objects::nonNull)
                .toList();
    }
}
