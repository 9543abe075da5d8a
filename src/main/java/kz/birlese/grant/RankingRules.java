package kz.birlese.grant;

import java.util.List;

/**
 * How places come about, declared with the call. The last resort is always the draw.
 *
 * @param decides what is compared first
 * @param ties what is compared between equals, in this order; each once
 * @param drawOnLine whether those are drawn whom the scores cannot place above or below the last grant
 */
public record RankingRules(Column decides, List<Tie> ties, boolean drawOnLine) {

    /** As every call had it before it was asked for. */
    public static final RankingRules USUAL = new RankingRules(Column.TOTAL, List.of(Tie.CRITERIA, Tie.AMOUNT), false);

    public RankingRules {
        ties = List.copyOf(ties);
    }

    /** The readings of the scores that can decide, see {@link CompareScores}; to two places, as they are shown. */
    public enum Column {
        /** The mean of the sheets' totals. */
        TOTAL,
        /** Without the generosity of the jurors. */
        CALIBRATED,
        /** Drawn in towards the middle. */
        SHRUNKEN,
        /** The rank to expect. */
        EXPECTED_RANK
    }

    /** What puts one of two equals first. */
    public enum Tie {
        /** The higher mean on the heaviest criterion, then on the next; of equal weights that which the call names first. */
        CRITERIA,
        /** A goal of the village plan that no earlier grant serves and no place before. */
        GOAL,
        /** A settlement that no earlier grant went to and no place before. */
        SETTLEMENT,
        /** A woman, or somebody no older than the law calls young, at the closing of the call. */
        WOMAN_OR_YOUTH,
        /** The smaller amount requested. */
        AMOUNT
    }
}
