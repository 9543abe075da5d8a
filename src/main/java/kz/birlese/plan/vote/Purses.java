package kz.birlese.plan.vote;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What every voter has left of the share, in hundredths, while measures are bought. Exactly, it is the share less what
 * each purchase took from everybody who could pay; those numbers have one common denominator, which grows with every
 * purchase far beyond what a long holds. So every purse is also known between two longs, in units of a power of two:
 * most comparisons are settled by them, and only where they do not settle one is it made exactly. Rounded are always the
 * bounds and always outwards, so no outcome depends on rounding.
 */
final class Purses {

    /** All purses together stay below 2^61 units: no sum of bounds overflows. */
    private static final int BITS = 61;

    private final Electorate electorate;
    private final int shift;
    private final boolean[] empty;
    private final long[] low;
    private final long[] high;
    private final BigInteger[] taken;
    private BigInteger share;
    private BigInteger denominator;

    /** Everybody has the share, a fraction of a hundredth. */
    Purses(Electorate electorate, Fraction share) {
        this.electorate = electorate;
        this.share = share.numerator();
        this.denominator = share.denominator();
        this.taken = new BigInteger[electorate.measures().size()];
        BigInteger all = this.share.multiply(BigInteger.valueOf(electorate.voters()));
        this.shift = BITS - all.divide(denominator).add(BigInteger.ONE).bitLength();
        int groups = electorate.sizes().length;
        this.empty = new boolean[groups];
        this.low = new long[groups];
        this.high = new long[groups];
        Arrays.fill(low, below(this.share, denominator));
        Arrays.fill(high, above(this.share, denominator));
    }

    /** Those of the groups that have not given all. */
    int[] withMoney(int[] groups) {
        int[] found = new int[groups.length];
        int count = 0;
        for (int group : groups) {
            found[count] = group;
            count += empty[group] ? 0 : 1;
        }
        return Arrays.copyOf(found, count);
    }

    /** At most what every voter of the group has. */
    long low(int group) {
        return low[group];
    }

    /** At least what every voter of the group has. */
    long high(int group) {
        return high[group];
    }

    /** In units, rounded down. */
    long below(BigInteger numerator, BigInteger denominator) {
        return units(numerator).divide(parts(denominator)).longValueExact();
    }

    /** In units, rounded up. */
    long above(BigInteger numerator, BigInteger denominator) {
        BigInteger[] whole = units(numerator).divideAndRemainder(parts(denominator));
        return whole[0].longValueExact() + whole[1].signum();
    }

    private BigInteger units(BigInteger numerator) {
        return shift > 0 ? numerator.shiftLeft(shift) : numerator;
    }

    private BigInteger parts(BigInteger denominator) {
        return shift < 0 ? denominator.shiftLeft(-shift) : denominator;
    }

    /** Of all exact amounts, at this moment. */
    BigInteger denominator() {
        return denominator;
    }

    /** What the voters of these groups have together, exactly; none of them may be empty. The groups from, until to. */
    BigInteger together(int[] groups, int from, int to) {
        long voters = 0;
        long[] gave = new long[taken.length];
        for (int index = from; index < to; index++) {
            int size = electorate.sizes()[groups[index]];
            voters += size;
            for (int measure : electorate.marked()[groups[index]]) {
                gave[measure] += size;
            }
        }
        BigInteger together = share.multiply(BigInteger.valueOf(voters));
        for (int measure = 0; measure < taken.length; measure++) {
            if (taken[measure] != null && gave[measure] > 0) {
                together = together.subtract(taken[measure].multiply(BigInteger.valueOf(gave[measure])));
            }
        }
        return together;
    }

    /** What one voter of the group has, exactly; the group may not be empty. */
    BigInteger one(int group) {
        BigInteger left = share;
        for (int measure : electorate.marked()[group]) {
            left = taken[measure] == null ? left : left.subtract(taken[measure]);
        }
        return left;
    }

    void pay(Levy levy) {
        BigInteger payers = BigInteger.valueOf(levy.payers());
        BigInteger common = levy.each().gcd(payers);
        refine(payers.divide(common));
        taken[levy.measure()] = levy.each().divide(common);
        long least = below(taken[levy.measure()], denominator);
        long most = above(taken[levy.measure()], denominator);
        for (int group : levy.paying()) {
            low[group] = Math.max(0, low[group] - most);
            high[group] -= least;
            empty[group] = low[group] == 0 && one(group).signum() == 0;
        }
        for (int group : levy.poorer()) {
            empty[group] = true;
        }
    }

    private void refine(BigInteger factor) {
        denominator = denominator.multiply(factor);
        share = share.multiply(factor);
        for (int measure = 0; measure < taken.length; measure++) {
            taken[measure] = taken[measure] == null ? null : taken[measure].multiply(factor);
        }
    }
}
