package kz.birlese.plan.vote;

import static kz.birlese.plan.vote.Box.tenge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.plan.vote.PlainEqualShares.Bought;
import kz.birlese.plan.vote.SharesRound.Purchase;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.Test;

/** Equal Shares on votes drawn at random: the quick count gives what the plain one gives, and what must hold holds. */
class SameAsPlainTest {

    private static final List<String> STEPS = List.of("0.07", "0.25", "1", "3");

    @Test
    void smallVotesFullOfEqualsComeToTheSame() {
        Random random = new Random(21);
        for (int election = 0; election < 1_500; election++) {
            Vote vote = vote(random, RandomVotes.measures(random, 9, 6), 1 + random.nextInt(30));
            hasTheSame(vote, RandomVotes.ballots(random, vote, 14));
        }
    }

    @Test
    void largerVotesWithoutEqualsComeToTheSame() {
        Random random = new Random(22);
        for (int election = 0; election < 60; election++) {
            Vote vote = vote(random, RandomVotes.measures(random, 20, 40_000_000), 90_000_000, "400000");
            hasTheSame(vote, RandomVotes.ballots(random, vote, 70));
        }
    }

    @Test
    void amountsBeyondWhatALongHoldsComeToTheSame() {
        Random random = new Random(23);
        BigDecimal huge = new BigDecimal("1e30").divide(BigDecimal.valueOf(3), 2, RoundingMode.DOWN);
        for (int election = 0; election < 200; election++) {
            Vote small = vote(random, RandomVotes.measures(random, 9, 6), 1 + random.nextInt(30));
            hasTheSame(times(small, huge), RandomVotes.ballots(random, small, 14));
        }
    }

    /** Costs that differ by hundredths where the bounds of a purse lie millions apart. */
    @Test
    void differencesTooSmallForTheBoundsAreFoundAllTheSame() {
        Random random = new Random(27);
        for (int election = 0; election < 400; election++) {
            Vote small = vote(random, RandomVotes.measures(random, 7, 6), 1 + random.nextInt(20));
            Vote huge = times(small, new BigDecimal("6e28"));
            List<Item> blurred = huge.items().stream()
                    .map(item -> new Item(item.id(), item.title(), blurred(item.cost(), random)))
                    .toList();
            Money budget = blurred(huge.spending().budget(), random);
            Vote vote = Vote.equalShares(
                    blurred,
                    budget,
                    small.spending().satisfaction(),
                    huge.spending().step());
            hasTheSame(vote, RandomVotes.ballots(random, vote, 14));
        }
    }

    /** Every voter pays the amount of a measure marked, or all that is left of the share; together they pay its cost. */
    @Test
    void nobodyPaysMoreThanTheShareAndEveryMeasureIsPaidToTheLastFraction() {
        Random random = new Random(24);
        for (int election = 0; election < 300; election++) {
            Vote vote = vote(random, RandomVotes.measures(random, 9, 6), 1 + random.nextInt(30));
            List<Ballot> ballots = RandomVotes.ballots(random, vote, 14);
            SharesTally tally = (SharesTally) vote.count(ballots, Box.SEED);
            isPaid(tally.first(), ballots);
            isPaid(tally.kept(), ballots);
        }
    }

    @Test
    void noMoreThanTheBudgetIsSpentAndNoOrderMatters() {
        Random random = new Random(25);
        for (int election = 0; election < 400; election++) {
            Vote vote = vote(random, RandomVotes.measures(random, 9, 6), 1 + random.nextInt(30));
            List<Ballot> ballots = RandomVotes.ballots(random, vote, 14);
            SharesTally tally = (SharesTally) vote.count(ballots, Box.SEED);
            assertThat(tally.spent()).isLessThanOrEqualTo(vote.spending().budget());
            assertThat(tally.first().spent())
                    .isLessThanOrEqualTo(vote.spending().budget());
            assertThat(Box.shuffled(vote, random).count(Box.shuffled(ballots, random), Box.SEED))
                    .isEqualTo(tally);
        }
    }

    @Test
    void whenAllAmountsAreMultipliedTheSameMeasuresAreFunded() {
        Random random = new Random(26);
        for (int election = 0; election < 300; election++) {
            Vote vote = vote(random, RandomVotes.measures(random, 9, 6), 1 + random.nextInt(30));
            List<Ballot> ballots = RandomVotes.ballots(random, vote, 14);
            SharesTally tally = (SharesTally) vote.count(ballots, Box.SEED);
            SharesTally scaled = (SharesTally)
                    times(vote, BigDecimal.valueOf(1 + random.nextInt(100_000))).count(ballots, Box.SEED);
            assertThat(scaled.funded()).isEqualTo(tally.funded());
            assertThat(scaled.raises()).isEqualTo(tally.raises());
            assertThat(scaled.ending()).isEqualTo(tally.ending());
            assertThat(scaled.tieBreaks()).isEqualTo(tally.tieBreaks());
        }
    }

    /** Or the tests above would prove little: shares are raised, equals parted, and some voters have less than others pay. */
    @Test
    void theVotesDrawnAreNotTrivial() {
        Random random = new Random(21);
        int raised = 0;
        int poorer = 0;
        int ties = 0;
        for (int election = 0; election < 1_500; election++) {
            Vote vote = vote(random, RandomVotes.measures(random, 9, 6), 1 + random.nextInt(30));
            SharesTally tally = (SharesTally) vote.count(RandomVotes.ballots(random, vote, 14), Box.SEED);
            raised += tally.raises() > 0 ? 1 : 0;
            ties += tally.tieBreaks().isEmpty() ? 0 : 1;
            poorer += tally.kept().purchases().stream().anyMatch(bought -> bought.emptied() > 0) ? 1 : 0;
        }
        assertThat(List.of(raised, ties, poorer)).allMatch(count -> count > 80);
    }

    private static Vote vote(Random random, List<Item> measures, int budget) {
        return vote(random, measures, budget, STEPS.get(random.nextInt(STEPS.size())));
    }

    private static Vote vote(Random random, List<Item> measures, int budget, String step) {
        Satisfaction satisfaction = random.nextBoolean() ? Satisfaction.COST : Satisfaction.CARDINALITY;
        Money raised = random.nextInt(4) == 0 ? null : tenge(step);
        return Vote.equalShares(measures, Money.tenge(budget), satisfaction, raised);
    }

    private static Vote times(Vote vote, BigDecimal factor) {
        Vote.Spending spending = vote.spending();
        return Vote.equalShares(
                vote.items().stream()
                        .map(item -> new Item(item.id(), item.title(), times(item.cost(), factor)))
                        .toList(),
                times(spending.budget(), factor),
                spending.satisfaction(),
                spending.step() == null ? null : times(spending.step(), factor));
    }

    private static Money times(Money amount, BigDecimal factor) {
        return Money.tenge(amount.amount().multiply(factor));
    }

    private static Money blurred(Money amount, Random random) {
        return amount.plus(Money.tenge(BigDecimal.valueOf(random.nextInt(5) - 2, 2)));
    }

    private static void hasTheSame(Vote vote, List<Ballot> ballots) {
        SharesTally quick = (SharesTally) vote.count(ballots, Box.SEED);
        PlainEqualShares plain = new PlainEqualShares(vote, ballots, Box.SEED);
        PlainEqualShares.Kept kept = plain.complete();
        assertThat(Bought.of(quick.first())).as("first, %s %s", vote, ballots).isEqualTo(plain.round(0));
        assertThat(quick.raises()).as("raises, %s %s", vote, ballots).isEqualTo(kept.raises());
        assertThat(Bought.of(quick.kept())).as("kept, %s %s", vote, ballots).isEqualTo(kept.bought());
    }

    private static void isPaid(SharesRound round, List<Ballot> ballots) {
        Map<Integer, BigInteger[]> left = IntStream.range(0, ballots.size())
                .filter(voter -> !ballots.get(voter).isEmpty())
                .boxed()
                .collect(Collectors.toMap(voter -> voter, voter -> new BigInteger[] {
                    round.share().numerator(), round.share().denominator()
                }));
        for (Purchase purchase : round.purchases()) {
            List<Fraction> paid = new ArrayList<>();
            left.forEach((voter, purse) -> {
                if (ballots.get(voter).items().contains(purchase.item())) {
                    paid.add(take(purse, purchase.each()));
                }
            });
            assertThat(sum(paid)).isEqualTo(sum(List.of(fraction(purchase.cost()))));
            assertThat(paid)
                    .filteredOn(part -> part.numerator().signum() > 0)
                    .hasSize(purchase.payers() + purchase.emptied());
        }
    }

    /** All there is, but no more than the amount. */
    private static Fraction take(BigInteger[] purse, Fraction amount) {
        BigInteger rest = purse[0].multiply(amount.denominator())
                .subtract(amount.numerator().multiply(purse[1]));
        Fraction taken = rest.signum() < 0 ? new Fraction(purse[0], purse[1]) : amount;
        purse[0] = rest.signum() < 0 ? BigInteger.ZERO : rest;
        purse[1] = purse[1].multiply(amount.denominator());
        return taken;
    }

    private static Fraction sum(List<Fraction> parts) {
        Fraction sum = Fraction.ZERO;
        for (Fraction part : parts) {
            sum = new Fraction(
                    sum.numerator()
                            .multiply(part.denominator())
                            .add(part.numerator().multiply(sum.denominator())),
                    sum.denominator().multiply(part.denominator()));
        }
        return sum;
    }

    private static Fraction fraction(Money amount) {
        return new Fraction(amount.amount().unscaledValue(), BigInteger.valueOf(100));
    }
}
