package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.grant.portfolio.BestPortfolio;
import kz.birlese.grant.portfolio.Candidate;
import kz.birlese.grant.portfolio.Grant;
import kz.birlese.grant.portfolio.Pool;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to find the best portfolio of 400 applications from 17 regions, three grants at least for each region, to
 * prove it, and to settle which of equal portfolios it is. Times are reported, never asserted; asserted is the worth, as another
 * solver (the integer programme in HiGHS) finds it, and that it is proved and the only one.
 */
class PortfolioBench {

    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final int REGIONS = 17;

    /** As HiGHS 1.12 finds it for the same instance. */
    private static final long WORTH = 1_545_172;

    @Test
    void fourHundredApplicationsAndSeventeenRegions() {
        Pool pool = pool(400);
        long[] times = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            long from = System.nanoTime();
            Allotment best = BestPortfolio.of(pool);
            times[turn] = (System.nanoTime() - from) / 1_000_000;
            assertThat(best.isProved()).isTrue();
            assertThat(best.isOnly()).isTrue();
            assertThat(best.worth()).isEqualTo(WORTH);
        }
        System.out.printf(
                Locale.ROOT,
                "portfolio 400x17: %d to %d ms in %d turns%n",
                LongStream.of(times).min().orElseThrow(),
                LongStream.of(times).max().orElseThrow(),
                TURNS);
    }

    /** Scores to two places, requests in ten thousands of tenge, regions of uneven size: the later ones have few. */
    private static Pool pool(int applications) {
        Random random = new Random(20261129);
        List<Candidate> candidates = IntStream.rangeClosed(1, applications)
                .mapToObj(place -> candidate(place, random))
                .toList();
        List<Quota> quotas = IntStream.range(0, REGIONS)
                .mapToObj(region -> new Quota(Trait.SETTLEMENT, "r" + region, Bound.AT_LEAST, Measure.GRANTS, 3))
                .toList();
        return new Pool(candidates, 60_000_000_000L, quotas);
    }

    private static Candidate candidate(int place, Random random) {
        long worth = 5_000 + random.nextInt(4_500);
        long amount = 100_000_000L + 1_000_000L * random.nextInt(700);
        int region = (int) (REGIONS * Math.pow(random.nextDouble(), 1.5));
        return new Candidate(
                "a" + place, place, List.of(new Grant(amount, worth)), Map.of(Trait.SETTLEMENT, "r" + region));
    }
}
