package kz.birlese.plan.vote;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * How the supporters of one measure would pay for it with what they have left: all the same amount, who has less gives
 * all. Found from below: as long as somebody has less than an equal part of what the poorer leave to be paid, that voter
 * is counted among the poorer.
 */
final class Levy {

    private final Electorate electorate;
    private final Purses purses;
    private final int measure;
    private final long costLow;
    private final long costHigh;

    /** Supporters with money: up to {@code paying} those who can pay the amount, the poorer behind them. */
    private final int[] groups;

    private int paying;
    private int payers;
    private long poorerLow;
    private long poorerHigh;
    private BigInteger each;

    private Levy(Electorate electorate, Purses purses, int measure) {
        this.electorate = electorate;
        this.purses = purses;
        this.measure = measure;
        this.costLow = purses.below(electorate.costs()[measure], BigInteger.ONE);
        this.costHigh = purses.above(electorate.costs()[measure], BigInteger.ONE);
        this.groups = purses.withMoney(electorate.supporters()[measure]);
        this.paying = groups.length;
        for (int group : groups) {
            payers += electorate.sizes()[group];
        }
    }

    /** Null when they cannot pay for it. */
    static Levy of(Electorate electorate, Purses purses, int measure) {
        Levy levy = new Levy(electorate, purses, measure);
        if (!levy.canBePaid()) {
            return null;
        }
        do {
            levy.partTheClearlyPoorer();
        } while (levy.partTheExactlyPoorer());
        levy.each = levy.equalPart();
        return levy;
    }

    private boolean canBePaid() {
        long low = 0;
        long high = 0;
        for (int group : groups) {
            low += electorate.sizes()[group] * purses.low(group);
            high += electorate.sizes()[group] * purses.high(group);
        }
        if (low >= costHigh || high < costLow) {
            return low >= costHigh;
        }
        return purses.together(groups, 0, groups.length).compareTo(exactCost()) >= 0;
    }

    /** By the bounds alone; again until nobody is left, since the part of the others grows. */
    private void partTheClearlyPoorer() {
        int before;
        do {
            before = paying;
            long least = Math.floorDiv(costLow - poorerHigh, payers);
            for (int index = 0; index < paying; ) {
                index += purses.high(groups[index]) < least ? part(index) : 1;
            }
        } while (paying < before);
    }

    /** Those whom the bounds leave in doubt; whether there were any. */
    private boolean partTheExactlyPoorer() {
        int before = paying;
        int among = payers;
        long most = -Math.floorDiv(poorerLow - costHigh, payers);
        BigInteger part = null;
        for (int index = 0; index < paying; ) {
            boolean isPoorer = false;
            if (purses.low(groups[index]) < most) {
                part = part == null ? equalPart() : part;
                isPoorer = purses.one(groups[index])
                                .multiply(BigInteger.valueOf(among))
                                .compareTo(part)
                        < 0;
            }
            index += isPoorer ? part(index) : 1;
        }
        return paying < before;
    }

    /** Puts the group behind those who can pay; another stands in its place then. */
    private int part(int index) {
        int poorer = groups[index];
        groups[index] = groups[--paying];
        groups[paying] = poorer;
        payers -= electorate.sizes()[poorer];
        poorerLow += electorate.sizes()[poorer] * purses.low(poorer);
        poorerHigh += electorate.sizes()[poorer] * purses.high(poorer);
        return 0;
    }

    /** What remains to be paid, exactly; divided by the denominator and the payers it is what each pays. */
    private BigInteger equalPart() {
        return exactCost().subtract(poorersGive());
    }

    private BigInteger exactCost() {
        return electorate.costs()[measure].multiply(purses.denominator());
    }

    int measure() {
        return measure;
    }

    /** Over the denominator of the purses × payers. */
    BigInteger each() {
        return each;
    }

    /** Voters who pay the amount; never none, for the richest of those who can pay together can pay an equal part. */
    int payers() {
        return payers;
    }

    /** Over the denominator of the purses. */
    BigInteger poorersGive() {
        return purses.together(groups, paying, groups.length);
    }

    /** Groups that pay the amount. */
    int[] paying() {
        return Arrays.copyOf(groups, paying);
    }

    /** Groups that give all they have, which is less. */
    int[] poorer() {
        return Arrays.copyOfRange(groups, paying, groups.length);
    }
}
