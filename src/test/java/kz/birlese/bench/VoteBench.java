package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.vote.Ballot;
import kz.birlese.plan.vote.Item;
import kz.birlese.plan.vote.PlainEqualShares;
import kz.birlese.plan.vote.Satisfaction;
import kz.birlese.plan.vote.SharesRound;
import kz.birlese.plan.vote.SharesTally;
import kz.birlese.plan.vote.Vote;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.Test;

/**
 * How long a town takes to count by Equal Shares: 6,500 voters, 64 measures, shares raised until the budget is spent
 * over. One round beside the plain count, which looks at every voter for every measure at every step, both in turns in
 * one run; then all rounds. Figures are reported, never asserted; asserted is that both buy the same.
 */
class VoteBench {

    private static final int VOTERS = Integer.getInteger("bench.voters", 6_500);
    private static final int MEASURES = 64;
    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final Money BUDGET = Money.tenge(100_000_000);
    private static final Money STEP = Money.tenge(100);
    private static final String SEED = "bench";

    @Test
    void aTownCountsByEqualShares() {
        for (Satisfaction satisfaction : Satisfaction.values()) {
            Random random = new Random(2027);
            List<Item> measures = measures(random);
            List<Ballot> ballots = ballots(random, measures);
            Vote once = Vote.equalShares(measures, BUDGET, satisfaction, null);
            List<Double> ratios = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                Timed<List<PlainEqualShares.Bought>> plain =
                        timed(() -> new PlainEqualShares(once, ballots, SEED).round(0));
                Timed<SharesTally> quick = timed(() -> (SharesTally) once.count(ballots, SEED));
                assertThat(bought(quick.what().kept())).isEqualTo(plain.what());
                ratios.add(plain.millis() / quick.millis());
            }
            Vote raising = Vote.equalShares(measures, BUDGET, satisfaction, STEP);
            report(satisfaction, ratios, timed(() -> (SharesTally) raising.count(ballots, SEED)));
        }
    }

    private static List<Item> measures(Random random) {
        return IntStream.range(0, MEASURES)
                .mapToObj(number -> new Item(
                        "M" + number,
                        Trilingual.asWritten("Measure " + number),
                        Money.tenge(500_000 + 1_000L * random.nextInt(12_000))))
                .toList();
    }

    /** Everybody marks up to ten; some measures are wanted by many, most by few. */
    private static List<Ballot> ballots(Random random, List<Item> measures) {
        List<Ballot> ballots = new ArrayList<>();
        while (ballots.size() < VOTERS) {
            int most = 1 + random.nextInt(10);
            ballots.add(new Ballot.Approvals(IntStream.range(0, most)
                    .mapToObj(mark -> measures.get((int) (MEASURES * Math.pow(random.nextDouble(), 1.6)))
                            .id())
                    .distinct()
                    .toList()));
        }
        return ballots;
    }

    private static List<PlainEqualShares.Bought> bought(SharesRound round) {
        return round.purchases().stream()
                .map(each -> new PlainEqualShares.Bought(each.item(), each.each()))
                .toList();
    }

    private record Timed<T>(T what, double millis) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        long from = System.nanoTime();
        T what = work.get();
        return new Timed<>(what, (System.nanoTime() - from) / 1e6);
    }

    private static void report(Satisfaction satisfaction, List<Double> ratios, Timed<SharesTally> all) {
        Collections.sort(ratios);
        SharesTally tally = all.what();
        int rounds = tally.raises() + (tally.over() == null ? 1 : 2);
        System.out.printf(
                Locale.ROOT,
                "%nbench: %d voters, %d measures, Equal Shares by %s: one round takes 1/%.0f of the plain count (1/%.0f to"
                        + " 1/%.0f in %d turns)%n",
                VOTERS,
                MEASURES,
                satisfaction,
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                ratios.size());
        System.out.printf(
                Locale.ROOT,
                "  with shares raised, %d rounds: %.2f s (aim 10 s), %.2f ms a round; %d funded, %s of %s spent, %s%n",
                rounds,
                all.millis() / 1e3,
                all.millis() / rounds,
                tally.funded().size(),
                tally.spent(),
                BUDGET,
                tally.ending());
    }
}
