package kz.birlese.grant.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import org.junit.jupiter.api.Test;

class TopDownTest {

    private static final Quota ONE_FROM_THE_NORTH =
            new Quota(Trait.SETTLEMENT, "north", Bound.AT_MOST, Measure.GRANTS, 1);

    private static Pool pool(long budget, Quota... quotas) {
        return new Pool(
                List.of(
                        candidate(1, "north", new Grant(40, 90)),
                        candidate(2, "north", new Grant(40, 80), new Grant(20, 40)),
                        candidate(3, "south", new Grant(40, 70)),
                        candidate(4, "south", new Grant(10, 60))),
                budget,
                List.of(quotas));
    }

    private static Candidate candidate(int place, String village, Grant... sizes) {
        return new Candidate("c" + place, place, List.of(sizes), Map.of(Trait.SETTLEMENT, village));
    }

    @Test
    void whatDoesNotFitIsPassedOverAndASmallerOneBehindItTaken() {
        assertThat(TopDown.of(pool(90)).granted()).isEqualTo(Map.of("c1", 40L, "c2", 40L, "c4", 10L));
    }

    @Test
    void whoeverDoesNotFitWholeGetsTheLargestSizeThatDoes() {
        assertThat(TopDown.of(pool(65)).granted()).isEqualTo(Map.of("c1", 40L, "c2", 20L));
    }

    @Test
    void aVillageThatHasItsGrantsIsPassedOver() {
        assertThat(TopDown.of(pool(90, ONE_FROM_THE_NORTH)).granted())
                .isEqualTo(Map.of("c1", 40L, "c3", 40L, "c4", 10L));
    }

    @Test
    void theFirstThatDoesNotFitGetsTheRestFromTheShareOn() {
        assertThat(TopDown.of(pool(110), 75, 1).granted()).isEqualTo(Map.of("c1", 40L, "c2", 40L, "c3", 30L));
        assertThat(TopDown.of(pool(110), 75, 1).worth()).isEqualTo(90 + 80 + 52);
        assertThat(TopDown.of(pool(110), 76, 1).granted()).isEqualTo(Map.of("c1", 40L, "c2", 40L, "c4", 10L));
        assertThat(TopDown.of(pool(110), 75, 31).granted()).isEqualTo(Map.of("c1", 40L, "c2", 40L, "c4", 10L));
    }

    /** The rest is 25 when the first is not covered whole: too little of 40, though enough of the 30 that come next. */
    @Test
    void theRestIsOfferedToNobodyAfterTheFirstThatIsNotCovered() {
        Pool pool = new Pool(
                List.of(
                        candidate(1, "north", new Grant(40, 90)),
                        candidate(2, "north", new Grant(40, 80)),
                        candidate(3, "south", new Grant(30, 70)),
                        candidate(4, "south", new Grant(10, 60))),
                65,
                List.of());
        assertThat(TopDown.of(pool, 75, 1).granted()).isEqualTo(Map.of("c1", 40L, "c4", 10L));
        assertThat(TopDown.of(pool, 60, 1).granted()).isEqualTo(Map.of("c1", 40L, "c2", 25L));
    }

    @Test
    void whoIsKeptFromAPartByACeilingAloneIsPassedOver() {
        assertThat(TopDown.of(pool(60, ONE_FROM_THE_NORTH)).passedOver()).containsExactly("c2");
        assertThat(TopDown.of(pool(59, ONE_FROM_THE_NORTH)).passedOver()).isEmpty();
    }

    @Test
    void whoIsKeptFromTheRestByACeilingAloneIsPassedOver() {
        Pool pool = new Pool(
                List.of(candidate(1, "north", new Grant(40, 90)), candidate(2, "north", new Grant(40, 80))),
                70,
                List.of(ONE_FROM_THE_NORTH));
        assertThat(TopDown.of(pool, 75, 1).passedOver()).containsExactly("c2");
        assertThat(TopDown.of(pool, 76, 1).passedOver()).isEmpty();
        assertThat(TopDown.of(pool).passedOver()).isEmpty();
    }

    @Test
    void theBudgetAndTheCeilingsAlwaysHold() {
        LongStream.range(0, 300).mapToObj(Pools::random).forEach(pool -> {
            Pool ceilings = pool.with(
                    pool.quotas().stream().filter(quota -> !quota.isFloor()).toList());
            Allotment walked = TopDown.of(ceilings, 50, 1);
            assertThat(walked.spent()).isLessThanOrEqualTo(pool.budget());
            ceilings.quotas().forEach(quota -> assertThat(Pools.given(ceilings, walked.granted(), quota))
                    .isLessThanOrEqualTo(quota.amount()));
        });
    }

    /** Going down the places can never be worth more than the best there is. */
    @Test
    void itIsNeverWorthMoreThanThePortfolio() {
        LongStream.range(0, 100).mapToObj(Pools::random).forEach(pool -> {
            Pool ceilings = pool.with(
                    pool.quotas().stream().filter(quota -> !quota.isFloor()).toList());
            assertThat(TopDown.of(ceilings).worth())
                    .isLessThanOrEqualTo(BestPortfolio.of(ceilings).worth());
        });
    }

    @Test
    void floorsAreNotForGoingDownThePlaces() {
        Quota floor = new Quota(Trait.SETTLEMENT, "north", Bound.AT_LEAST, Measure.GRANTS, 1);

        assertThatThrownBy(() -> TopDown.of(pool(90, floor))).isInstanceOf(IllegalArgumentException.class);
    }
}
