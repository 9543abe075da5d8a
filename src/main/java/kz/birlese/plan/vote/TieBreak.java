package kz.birlese.plan.vote;

import java.util.List;
import java.util.Map;

/**
 * Where the rule found several measures equal and money could go to one only. The order is fixed before the vote: more
 * votes, then lower cost, then a draw of lots, the smaller SHA-256 of the published seed, a colon and the measure's id.
 *
 * @param first the one that went first
 * @param others those it was equal to, in that order
 * @param by what put it before the first of the others
 * @param lots the hashes, in lower-case hexadecimal, by measure; empty when no lots were drawn
 */
public record TieBreak(String first, List<String> others, By by, Map<String, String> lots) {

    /** What decides between equals. */
    public enum By {
        VOTES,
        COST,
        DRAW
    }
}
