package kz.birlese.plan.vote;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Equal Shares counted once. What a measure costs its supporters for a unit of satisfaction never falls while purses
 * empty; so at every step measures are looked at in the order of what they cost when last looked at, and no further than
 * the cheapest found.
 */
final class SharesCount {

    private final Electorate electorate;
    private final Fraction share;
    private final Purses purses;
    private final PriorityQueue<Bid> bids = new PriorityQueue<>();
    private final List<Bought> bought = new ArrayList<>();
    private BigInteger spent = BigInteger.ZERO;

    /**
     * A purchase, in hundredths.
     *
     * @param equals the measures with the same rate, the one bought left out, in order
     */
    record Bought(int measure, Fraction each, int payers, int poorer, Fraction poorerGave, List<Integer> equals) {}

    private SharesCount(Electorate electorate, Fraction share) {
        this.electorate = electorate;
        this.share = share;
        this.purses = new Purses(electorate, share);
        for (int measure = 0; measure < electorate.measures().size(); measure++) {
            bids.add(Bid.unknown(measure));
        }
    }

    /** With this share for every voter, in hundredths. */
    static SharesCount of(Electorate electorate, Fraction share) {
        SharesCount count = new SharesCount(electorate, share);
        List<Bid> fresh = count.lookAgain();
        while (!fresh.isEmpty()) {
            count.buyCheapest(fresh);
            fresh = count.lookAgain();
        }
        return count;
    }

    /** Every measure that may be the cheapest; those nobody can pay for any more are out for good. */
    private List<Bid> lookAgain() {
        List<Bid> fresh = new ArrayList<>();
        Bid best = null;
        while (!bids.isEmpty() && (best == null || bids.peek().compareRate(best) <= 0)) {
            Levy levy = Levy.of(electorate, purses, bids.poll().measure());
            if (levy != null) {
                Bid bid = Bid.of(levy, purses.denominator(), electorate.worth()[levy.measure()]);
                fresh.add(bid);
                best = best == null || bid.compareTo(best) < 0 ? bid : best;
            }
        }
        return fresh;
    }

    private void buyCheapest(List<Bid> fresh) {
        Bid best = Collections.min(fresh);
        List<Integer> equals = fresh.stream()
                .filter(bid -> bid != best && bid.compareRate(best) == 0)
                .map(Bid::measure)
                .sorted()
                .toList();
        fresh.stream().filter(bid -> bid != best).map(Bid::atLeast).forEach(bids::add);
        bought.add(bought(best.levy(), equals));
        spent = spent.add(electorate.costs()[best.measure()]);
        purses.pay(best.levy());
    }

    private Bought bought(Levy levy, List<Integer> equals) {
        BigInteger parts = purses.denominator().multiply(BigInteger.valueOf(levy.payers()));
        int poorer = 0;
        for (int group : levy.poorer()) {
            poorer += electorate.sizes()[group];
        }
        return new Bought(
                levy.measure(),
                new Fraction(levy.each(), parts),
                levy.payers(),
                poorer,
                new Fraction(levy.poorersGive(), purses.denominator()),
                equals);
    }

    /** In hundredths. */
    Fraction share() {
        return share;
    }

    List<Bought> bought() {
        return bought;
    }

    /** In hundredths. */
    BigInteger spent() {
        return spent;
    }

    boolean hasEverything() {
        return bought.size() == electorate.measures().size();
    }

    /** What those who marked the measure have left together, in hundredths. */
    Fraction supportersHave(int measure) {
        int[] groups = purses.withMoney(electorate.supporters()[measure]);
        return new Fraction(purses.together(groups, 0, groups.length), purses.denominator());
    }
}
