package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import kz.birlese.programme.Money;

/**
 * How places come about, declared with the call. The last resort is always the draw.
 *
 * @param decides what is compared first
 * @param ties what is compared between equals, in this order; each once
 * @param drawOnLine whether those are drawn whom the scores cannot place above or below the last grant
 * @param further the scores spent in addition on those the scores cannot place; null, and not written down, where none are
 */
public record RankingRules(
        Column decides,
        List<Tie> ties,
        boolean drawOnLine,
        @JsonInclude(JsonInclude.Include.NON_NULL) Further further) {

    /** As every call had it before it was asked for. */
    public static final RankingRules USUAL =
            new RankingRules(Column.TOTAL, List.of(Tie.CRITERIA, Tie.AMOUNT), false, null);

    public RankingRules {
        ties = List.copyOf(ties);
    }

    /**
     * Scores asked for once everything is assessed, where it is uncertain who gets a grant.
     *
     * @param most sheets in all, 1 or more
     * @param rounds over which they are spread, 1 or more: what a round tells says where the next one is needed
     * @param cost of one sheet, in tenge, scale 2; zero where jurors are not paid
     */
    public record Further(int most, int rounds, BigDecimal cost) {

        /** How many may be asked for in one round; the last one takes what is left. */
        @JsonIgnore
        public int atOnce() {
            return (most + rounds - 1) / rounds;
        }

        /** What so many sheets cost. */
        public Money costOf(int sheets) {
            return Money.tenge(cost.multiply(BigDecimal.valueOf(sheets)));
        }
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
