package kz.birlese.plan.vote;

import java.math.BigInteger;

/**
 * What a measure costs each of its supporters who can pay, for every unit of satisfaction: an exact fraction. Of equals
 * the measure that {@link TieBreak} puts first comes first.
 *
 * @param levy how it would be paid; null when that was looked at before an earlier purchase and purses have emptied since
 */
record Bid(int measure, BigInteger numerator, BigInteger denominator, Levy levy) implements Comparable<Bid> {

    /** Less than any other: not looked at yet. */
    static Bid unknown(int measure) {
        return new Bid(measure, BigInteger.ZERO, BigInteger.ONE, null);
    }

    static Bid of(Levy levy, BigInteger denominator, BigInteger worth) {
        BigInteger parts = denominator.multiply(BigInteger.valueOf(levy.payers()));
        return new Bid(levy.measure(), levy.each(), parts.multiply(worth), levy);
    }

    /** What remains of it after another was bought: at least so much it will cost. */
    Bid atLeast() {
        return new Bid(measure, numerator, denominator, null);
    }

    int compareRate(Bid other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public int compareTo(Bid other) {
        int byRate = compareRate(other);
        return byRate == 0 ? Integer.compare(measure, other.measure) : byRate;
    }
}
