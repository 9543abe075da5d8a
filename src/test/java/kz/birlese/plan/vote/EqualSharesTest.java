package kz.birlese.plan.vote;

import static kz.birlese.plan.vote.Box.all;
import static kz.birlese.plan.vote.Box.marked;
import static kz.birlese.plan.vote.Box.measures;
import static kz.birlese.plan.vote.Box.tenge;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import kz.birlese.plan.vote.SharesRound.Purchase;
import kz.birlese.plan.vote.SharesRound.Unfunded;
import kz.birlese.plan.vote.SharesRound.Why;
import kz.birlese.plan.vote.SharesTally.Ending;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Equal Shares by hand: every amount below was found on paper. */
class EqualSharesTest {

    /** The measures and ballots of the example: a share is 1. */
    private static final List<Item> FOUR = measures("1", "0.90", "2", "1.09");

    private static final List<Ballot> BALLOTS = all(marked(1, "0"), marked(2, "123"), marked(1, "2"));

    @Test
    void countingMeasuresTheExampleBuysThreeCheapOnes() {
        SharesTally tally = count(FOUR, "4", Satisfaction.CARDINALITY, null, BALLOTS);
        assertThat(tally.funded()).containsExactly("1", "3", "0");
        assertThat(tally.spent()).isEqualTo(tenge("2.99"));
        assertThat(tally.left()).isEqualTo(tenge("1.01"));
        assertThat(tally.ending()).isEqualTo(Ending.NOT_RAISED);
    }

    @Test
    void countingCostTheExampleBuysTheDearOneWithMostSupportersFirst() {
        SharesTally tally = count(FOUR, "4", Satisfaction.COST, null, BALLOTS);
        assertThat(tally.first().share()).isEqualTo(fraction(1, 1));
        assertThat(tally.first().purchases())
                .containsExactly(
                        new Purchase("2", 3, tenge("2"), fraction(2, 3), 3, 0, fraction(0, 1), fraction(1, 3), null),
                        new Purchase("0", 1, tenge("1"), fraction(1, 1), 1, 0, fraction(0, 1), fraction(1, 1), null));
        assertThat(tally.first().unfunded())
                .containsExactly(
                        new Unfunded("1", 2, tenge("0.90"), Why.SUPPORTERS_CANNOT_PAY, fraction(2, 3)),
                        new Unfunded("3", 2, tenge("1.09"), Why.SUPPORTERS_CANNOT_PAY, fraction(2, 3)));
        assertThat(tally.kept()).isEqualTo(tally.first());
    }

    @Test
    void raisingSharesAddsAMeasureAndGoesOnPastTheFirstOutcomeThatCannotBeAddedTo() {
        SharesTally tally = count(FOUR, "4", Satisfaction.COST, "0.25", BALLOTS);
        assertThat(tally.funded()).containsExactly("2", "1", "0");
        assertThat(tally.spent()).isEqualTo(tenge("3.90"));
        assertThat(tally.raises()).isEqualTo(2);
        assertThat(tally.kept().share()).isEqualTo(fraction(3, 2));
        assertThat(tally.ending()).isEqualTo(Ending.OVERSPENT);
        assertThat(tally.over().share()).isEqualTo(fraction(7, 4));
        assertThat(tally.over().funded()).containsExactly("2", "1", "3", "0");
        assertThat(tally.over().spent()).isEqualTo(tenge("4.99"));
    }

    @Test
    void whoHasLessLeftGivesAllAndTheOthersMore() {
        List<Ballot> ballots = all(marked(1, "01"), marked(1, "1"), marked(1, "12"));
        SharesTally tally = count(measures("8", "20", "5"), "30", Satisfaction.CARDINALITY, null, ballots);
        assertThat(tally.kept().purchases())
                .containsExactly(
                        new Purchase("2", 1, tenge("5"), fraction(5, 1), 1, 0, fraction(0, 1), fraction(5, 1), null),
                        new Purchase(
                                "1", 3, tenge("20"), fraction(15, 2), 2, 1, fraction(5, 1), fraction(15, 2), null));
        assertThat(tally.kept().unfunded())
                .containsExactly(new Unfunded("0", 1, tenge("8"), Why.SUPPORTERS_CANNOT_PAY, fraction(5, 2)));
    }

    @Test
    void whoHasNothingLeftIsNotCountedAmongThoseWhoPay() {
        List<Ballot> ballots = all(marked(3, "0"), marked(1, "01"), marked(1, "1"));
        SharesTally tally = count(measures("40", "8"), "50", Satisfaction.COST, null, ballots);
        assertThat(tally.kept().purchases())
                .containsExactly(
                        new Purchase("0", 4, tenge("40"), fraction(10, 1), 4, 0, fraction(0, 1), fraction(1, 4), null),
                        new Purchase("1", 2, tenge("8"), fraction(8, 1), 1, 0, fraction(0, 1), fraction(1, 1), null));
    }

    /**
     * Three voters have left, in units of 10^28 tenge, six less nothing, less 3 and less 9 hundredths; the bounds of a
     * purse lie further apart. The last measure costs all they have: first the poorest has less than an equal part, then,
     * because of that, the next.
     */
    @Test
    void whoHasLessByAHundredthIsFoundAmongAmountsOfAnySize() {
        List<Item> measures = measures(huge(4, 0), huge(4, 3), huge(4, 9), huge(18, -12));
        List<Ballot> ballots = all(marked(1, "03"), marked(1, "13"), marked(1, "23"));
        SharesTally tally = count(measures, huge(30, 0), Satisfaction.CARDINALITY, null, ballots);
        Purchase last = tally.kept().purchases().get(3);
        assertThat(last.item()).isEqualTo("3");
        assertThat(last.payers()).isEqualTo(1);
        assertThat(last.emptied()).isEqualTo(2);
        assertThat(last.each().rounded(2)).isEqualTo(new BigDecimal(huge(6, 0)));
        assertThat(last.emptiedGave().rounded(2)).isEqualTo(new BigDecimal(huge(12, -12)));
    }

    /** So many times 10^28 tenge and so many hundredths. */
    private static String huge(int units, int hundredths) {
        return new BigDecimal("1e28")
                .multiply(BigDecimal.valueOf(units))
                .add(BigDecimal.valueOf(hundredths, 2))
                .toPlainString();
    }

    @Test
    void raisingEndsWhenAllIsFunded() {
        SharesTally tally =
                count(measures("6", "5", "200"), "20", Satisfaction.COST, "1", all(marked(3, "12"), marked(1, "0")));
        assertThat(tally.ending()).isEqualTo(Ending.ALL_FUNDED);
        assertThat(tally.funded()).containsExactly("1", "0");
        assertThat(tally.raises()).isEqualTo(1);
        assertThat(tally.over()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aMeasureDearerThanTheBudgetTakesNoMoneyHoweverManyWantIt(Satisfaction satisfaction) {
        List<Ballot> ballots = all(marked(50, "01"), marked(1, "2"));
        SharesTally tally = count(measures("100.01", "40", "60"), "100", satisfaction, "0.50", ballots);
        assertThat(tally.funded()).containsExactly("1", "2");
        assertThat(tally.kept().unfunded())
                .containsExactly(new Unfunded("0", 50, tenge("100.01"), Why.DEARER_THAN_BUDGET, null));
        assertThat(tally.ending()).isEqualTo(Ending.ALL_FUNDED);
    }

    @Test
    void amongEqualRatesMoreVotesThenLowerCostThenLotsDecide() {
        SharesTally votes =
                count(measures("2", "3"), "10", Satisfaction.CARDINALITY, null, all(marked(2, "01"), marked(1, "1")));
        assertThat(votes.tieBreaks()).containsExactly(new TieBreak("1", List.of("0"), TieBreak.By.VOTES, Map.of()));
        SharesTally cost = count(measures("4", "2"), "10", Satisfaction.COST, null, marked(2, "01"));
        assertThat(cost.tieBreaks()).containsExactly(new TieBreak("1", List.of("0"), TieBreak.By.COST, Map.of()));
        SharesTally lots = count(measures("2", "2"), "3", Satisfaction.COST, null, marked(2, "01"));
        assertThat(lots.funded()).hasSize(1);
        TieBreak drawn = lots.tieBreaks().get(0);
        assertThat(drawn.by()).isEqualTo(TieBreak.By.DRAW);
        assertThat(drawn.first()).isEqualTo(lots.funded().get(0));
        assertThat(drawn.lots().get(drawn.first()))
                .isLessThan(drawn.lots().get(drawn.others().get(0)));
    }

    @Test
    void everyPurchaseAmongEqualsSaysSo() {
        SharesTally tally = count(measures("2", "2", "2"), "9", Satisfaction.COST, null, marked(3, "012"));
        List<String> funded = tally.funded();
        assertThat(tally.tieBreaks()).extracting(TieBreak::first).containsExactly(funded.get(0), funded.get(1));
        assertThat(tally.tieBreaks())
                .extracting(TieBreak::others)
                .containsExactly(funded.subList(1, 3), funded.subList(2, 3));
    }

    @Test
    void withoutVotersNothingIsFundedAndNobodyHasAShare() {
        SharesTally tally = count(FOUR, "4", Satisfaction.COST, "1", List.of());
        assertThat(tally.ending()).isEqualTo(Ending.NOTHING_TO_FUND);
        assertThat(tally.kept().share()).isEqualTo(fraction(0, 1));
        assertThat(tally.kept().unfunded()).extracting(Unfunded::why).containsOnly(Why.NO_VOTES);
        assertThat(tally.spent()).isEqualTo(tenge("0"));
    }

    @Test
    void whenOnlyMeasuresDearerThanTheBudgetAreMarkedThereIsNothingToFund() {
        SharesTally tally = count(measures("5", "1"), "4", Satisfaction.COST, "1", marked(3, "0"));
        assertThat(tally.ending()).isEqualTo(Ending.NOTHING_TO_FUND);
        assertThat(tally.kept().share()).isEqualTo(fraction(4, 3));
        assertThat(tally.funded()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneVoterAloneAndAllOfOneMindSpendTheBudgetOnWhatTheyMarked(Satisfaction satisfaction) {
        for (int voters : List.of(1, 700)) {
            SharesTally tally = count(measures("10", "20", "30"), "30", satisfaction, "0.01", marked(voters, "01"));
            assertThat(tally.funded()).containsExactly("0", "1");
            assertThat(tally.ending()).isEqualTo(Ending.ALL_FUNDED);
            assertThat(tally.raises()).isZero();
        }
    }

    @Test
    void emptyAndSpoiledBallotsAreCountedAndHaveNoShare() {
        List<Ballot> more = all(BALLOTS, marked(3, ""), List.of(new Ballot.Spoiled()));
        SharesTally tally = count(FOUR, "4", Satisfaction.COST, "0.25", more);
        SharesTally without = count(FOUR, "4", Satisfaction.COST, "0.25", BALLOTS);
        assertThat(tally.turnout()).isEqualTo(new Turnout(4, 3, 1));
        assertThat(tally.first()).isEqualTo(without.first());
        assertThat(tally.kept()).isEqualTo(without.kept());
    }

    @Test
    void aSmallerGroupGetsItsDueWhereMostVotesFirstGivesItNothing() {
        List<Ballot> ballots = all(marked(6, "012"), marked(4, "3"));
        List<Item> measures = measures("30", "30", "30", "35");
        assertThat(count(measures, "100", Satisfaction.COST, null, ballots).funded())
                .hasSize(3)
                .contains("3");
        assertThat(((GreedyTally) Vote.greedy(measures, tenge("100")).count(ballots, Box.SEED)).funded())
                .containsExactlyInAnyOrder("0", "1", "2");
    }

    @Test
    void aFractionIsInLowestTermsAndRoundsHalfUp() {
        assertThat(fraction(-4, -6)).isEqualTo(fraction(2, 3)).hasToString("2/3");
        assertThat(fraction(2, 3).rounded(2)).isEqualTo(new BigDecimal("0.67"));
        assertThat(fraction(1, 8).rounded(2)).isEqualTo(new BigDecimal("0.13"));
    }

    private static SharesTally count(
            List<Item> measures, String budget, Satisfaction satisfaction, String step, List<Ballot> ballots) {
        Money raised = step == null ? null : tenge(step);
        return (SharesTally)
                Vote.equalShares(measures, tenge(budget), satisfaction, raised).count(ballots, Box.SEED);
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
