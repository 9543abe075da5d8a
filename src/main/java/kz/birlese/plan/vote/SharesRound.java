package kz.birlese.plan.vote;

import java.util.List;
import kz.birlese.programme.Money;

/**
 * Equal Shares counted once, with the same share for every voter.
 *
 * @param share what every voter may give; 0 when nobody voted
 * @param purchases in the order in which they were bought
 * @param unfunded in the order of {@link TieBreak}
 * @param spent what the purchases cost together
 */
public record SharesRound(Fraction share, List<Purchase> purchases, List<Unfunded> unfunded, Money spent) {

    /**
     * A measure bought by those who marked it: {@code payers × each + emptiedGave = cost}.
     *
     * @param each what those pay who can
     * @param payers how many pay that
     * @param emptied how many have less left, and give all of it
     * @param emptiedGave what those give together
     * @param rate {@code each} for every unit of {@link Satisfaction}: the smallest of all measures that could be bought
     * @param tie why it went before others with the same rate; null when there was none
     */
    public record Purchase(
            String item,
            int votes,
            Money cost,
            Fraction each,
            int payers,
            int emptied,
            Fraction emptiedGave,
            Fraction rate,
            TieBreak tie) {}

    /**
     * A measure that was not bought.
     *
     * @param supportersHave what those who marked it have left together in the end; null unless that is why
     */
    public record Unfunded(String item, int votes, Money cost, Why why, Fraction supportersHave) {}

    /** Why a measure was not bought. */
    public enum Why {
        NO_VOTES,
        /** It costs more than the whole budget and never had a chance. */
        DEARER_THAN_BUDGET,
        /** Those who marked it have less left than it costs. */
        SUPPORTERS_CANNOT_PAY
    }

    /** The measures bought, in order. */
    public List<String> funded() {
        return purchases.stream().map(Purchase::item).toList();
    }
}
