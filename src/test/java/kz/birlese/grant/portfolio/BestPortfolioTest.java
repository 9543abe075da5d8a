package kz.birlese.grant.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.birlese.grant.portfolio.Allotment.Lowered;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import org.junit.jupiter.api.Test;

class BestPortfolioTest {

    private static final long[] P01_WEIGHTS = {23, 31, 29, 44, 53, 38, 63, 85, 89, 82};
    private static final long[] P01_PROFITS = {92, 57, 49, 68, 60, 43, 67, 84, 87, 72};
    private static final long[] P07_WEIGHTS = {70, 73, 77, 80, 82, 87, 90, 94, 98, 106, 110, 113, 115, 118, 120};
    private static final long[] P07_PROFITS = {135, 139, 149, 150, 156, 163, 173, 184, 192, 201, 210, 214, 221, 229, 240
    };

    /** J. Burkardt, data sets of 0/1 knapsack problems, P01 and P07. */
    @Test
    void publishedKnapsacksComeToTheirPublishedOptimum() {
        Allotment first = BestPortfolio.of(Pools.knapsack(165, P01_WEIGHTS, P01_PROFITS, List.of()));
        Allotment seventh = BestPortfolio.of(Pools.knapsack(750, P07_WEIGHTS, P07_PROFITS, List.of()));

        assertThat(first.worth()).isEqualTo(309);
        assertThat(first.granted().keySet()).containsExactly("1", "2", "3", "4", "6");
        assertThat(seventh.worth()).isEqualTo(1_458);
        assertThat(seventh.granted().keySet()).containsExactly("1", "3", "5", "7", "8", "9", "14", "15");
        assertThat(List.of(first, seventh)).allMatch(Allotment::isProved).allMatch(Allotment::isOnly);
    }

    @Test
    void twoOfTheLastFiveCostTheFirstKnapsackFifty() {
        Quota two = new Quota(Trait.SETTLEMENT, "last five", Bound.AT_LEAST, Measure.GRANTS, 2);

        Allotment found = BestPortfolio.of(Pools.knapsack(165, P01_WEIGHTS, P01_PROFITS, List.of(two)));

        assertThat(found.worth()).isEqualTo(259);
        assertThat(found.isProved()).isTrue();
        assertThat(found.lowered()).isEmpty();
    }

    @Test
    void whatIsFoundIsWhatCountingOutEveryChoiceFinds() {
        LongStream.range(0, 150).mapToObj(Pools::random).forEach(pool -> {
            Allotment found = BestPortfolio.of(pool);
            assertThat(found.granted()).as("%s", pool).isEqualTo(countedOut(pool));
            assertThat(found.worth()).isEqualTo(Pools.worth(pool, found.granted()));
            assertThat(found.isProved() && found.isOnly()).isTrue();
        });
    }

    @Test
    void theBudgetIsNeverExceededAndEveryQuotaIsMetOrNamed() {
        LongStream.range(150, 300).mapToObj(Pools::random).forEach(pool -> {
            Allotment found = BestPortfolio.of(pool);
            assertThat(found.spent()).isLessThanOrEqualTo(pool.budget());
            for (Quota quota : pool.quotas()) {
                long given = Pools.given(pool, found.granted(), quota);
                long by = by(found, quota);
                assertThat(quota.isFloor() ? given >= quota.amount() - by : given <= quota.amount())
                        .as("%s in %s", quota, pool)
                        .isTrue();
                assertThat(by == 0 || quota.isFloor()).isTrue();
            }
            assertThat(found.blocking().isEmpty()).isEqualTo(found.lowered().isEmpty());
        });
    }

    /** Without any one of the blocking quotas the others hold; with all of them they do not. */
    @Test
    void noneOfTheBlockingQuotasIsNamedForNothing() {
        LongStream.range(300, 400).mapToObj(Pools::random).forEach(pool -> {
            List<Quota> blocking = BestPortfolio.of(pool).blocking();
            assertThat(blocking.isEmpty() || missed(pool, blocking) > 0).isTrue();
            blocking.forEach(each -> assertThat(missed(
                            pool,
                            blocking.stream()
                                    .filter(other -> !other.equals(each))
                                    .toList()))
                    .as("%s without %s", pool, each)
                    .isZero());
        });
    }

    @Test
    void theOrderInWhichCandidatesAreNamedChangesNothing() {
        LongStream.range(400, 450).forEach(seed -> {
            Pool pool = Pools.random(seed);
            assertThat(BestPortfolio.of(Pools.shuffled(pool, seed))).isEqualTo(BestPortfolio.of(pool));
        });
    }

    @Test
    void ofEqualPortfoliosThatOneIsTakenWhichGivesToTheBetterPlace() {
        Pool equals = new Pool(
                IntStream.rangeClosed(1, 60)
                        .mapToObj(place -> new Candidate("c" + place, place, List.of(new Grant(10, 7)), Map.of()))
                        .toList(),
                200,
                List.of());

        assertThat(BestPortfolio.of(equals).granted().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(place -> "c" + place)
                        .toList());
    }

    @Test
    void whoeverStopsEarlyShowsTheGapAndDoesNotCallItProved() {
        Pool hard = Pools.hard();

        Allotment stopped = BestPortfolio.of(hard, 0.01);

        assertThat(stopped.isProved()).isFalse();
        assertThat(stopped.isOnly()).isFalse();
        assertThat(stopped.bound()).isGreaterThan(stopped.worth());
        assertThat(stopped.spent()).isLessThanOrEqualTo(hard.budget());
        assertThat(BestPortfolio.of(hard, 0.01)).isEqualTo(stopped);
    }

    /** First the least that is missed, by parts of each floor; then the worth; then the places, which come in order. */
    private static Map<String, Long> countedOut(Pool pool) {
        return Pools.choices(pool).stream()
                .min(Comparator.<Map<String, Long>>comparingLong(choice -> missedParts(pool, pool.quotas(), choice))
                        .thenComparing((one, other) -> byFloors(pool, one, other))
                        .thenComparing(choice -> -Pools.worth(pool, choice)))
                .orElseThrow();
    }

    private static int byFloors(Pool pool, Map<String, Long> one, Map<String, Long> other) {
        return pool.quotas().stream()
                .filter(Quota::isFloor)
                .map(floor -> Long.compare(missed(pool, floor, one), missed(pool, floor, other)))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
    }

    private static long missed(Pool pool, List<Quota> quotas) {
        Pool with = pool.with(quotas);
        return Pools.choices(with).stream()
                .mapToLong(choice -> missedParts(with, quotas, choice))
                .min()
                .orElseThrow();
    }

    private static long missedParts(Pool pool, List<Quota> quotas, Map<String, Long> choice) {
        return quotas.stream()
                .filter(Quota::isFloor)
                .mapToLong(floor -> -Math.floorDiv(-missed(pool, floor, choice) * 10_000, Math.max(1, floor.amount())))
                .sum();
    }

    private static long missed(Pool pool, Quota floor, Map<String, Long> choice) {
        return Math.max(0, floor.amount() - Pools.given(pool, choice, floor));
    }

    private static long by(Allotment found, Quota quota) {
        return found.lowered().stream()
                .filter(each -> each.quota().equals(quota))
                .mapToLong(Lowered::by)
                .sum();
    }
}
