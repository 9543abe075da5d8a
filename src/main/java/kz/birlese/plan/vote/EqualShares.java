package kz.birlese.plan.vote;

import java.math.BigInteger;

/**
 * Counts by Equal Shares and raises the shares, see {@link SharesTally}. It ends: once every voter has twice the budget,
 * a measure that is not bought leaves each of its supporters with less than the budget, who then has spent more than it.
 */
final class EqualShares {

    private final Vote vote;
    private final Electorate electorate;
    private final BigInteger budget;
    private SharesCount kept;
    private SharesCount over;
    private int raises;

    private EqualShares(Vote vote, Electorate electorate) {
        this.vote = vote;
        this.electorate = electorate;
        this.budget = Electorate.hundredths(vote.spending().budget());
    }

    static SharesTally count(Vote vote, Cast cast, String seed) {
        TieOrder order = new TieOrder(vote, cast, seed);
        Electorate electorate = Electorate.of(vote, cast, order);
        EqualShares shares = new EqualShares(vote, electorate);
        SharesReport report = new SharesReport(vote, order, electorate);
        SharesCount first = shares.round(0);
        shares.raise(first);
        return new SharesTally(
                cast.turnout(),
                vote.spending().budget(),
                vote.spending().satisfaction(),
                report.of(first),
                report.of(shares.kept),
                shares.raises,
                shares.ending(),
                shares.over == null ? null : report.of(shares.over));
    }

    private void raise(SharesCount first) {
        kept = first;
        while (vote.spending().step() != null && over == null && !kept.hasEverything()) {
            SharesCount next = round(raises + 1);
            if (next.spent().compareTo(budget) > 0) {
                over = next;
            } else {
                kept = next;
                raises++;
            }
        }
    }

    /** With every share raised so often. */
    private SharesCount round(int times) {
        return SharesCount.of(electorate, share(times));
    }

    private Fraction share(int times) {
        if (electorate.voters() == 0) {
            return Fraction.ZERO;
        }
        BigInteger voters = BigInteger.valueOf(electorate.voters());
        BigInteger added = times == 0
                ? BigInteger.ZERO
                : Electorate.hundredths(vote.spending().step()).multiply(BigInteger.valueOf(times));
        return new Fraction(budget.add(added.multiply(voters)), voters);
    }

    private SharesTally.Ending ending() {
        if (electorate.measures().isEmpty()) {
            return SharesTally.Ending.NOTHING_TO_FUND;
        }
        if (over != null) {
            return SharesTally.Ending.OVERSPENT;
        }
        return kept.hasEverything() ? SharesTally.Ending.ALL_FUNDED : SharesTally.Ending.NOT_RAISED;
    }
}
