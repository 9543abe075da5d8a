package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.vote.Ballot;
import kz.birlese.plan.vote.Item;
import kz.birlese.plan.vote.PlainEqualShares;
import kz.birlese.plan.vote.Satisfaction;
import kz.birlese.plan.vote.SharesTally;
import kz.birlese.plan.vote.Vote;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.Test;

/**
 * How long a town takes to count by Equal Shares: 6,500 voters, 64 measures, shares raised until the budget is spent
 * over. A round of it beside a round of the plain count, which looks at every voter for every measure at every step; both
 * in turns in one run. Figures are reported, never asserted; asserted is that both buy the same.
 */
class VoteBench {

    private static final int VOTERS = Integer.getInteger("bench.voters", 6_500);
    private static final int MEASURES = 64;
    private static final int TURNS = Integer.getInteger("bench.turns", 5);
    private static final Money BUDGET = Money.tenge(100_000_000);
    private static final Money STEP = Money.tenge(100);
    private static final String SEED = "bench";

    @Test
    void aTownCountsByEqualShares() {
        for (Satisfaction satisfaction : Satisfaction.values()) {
            Random random = new Random(2027);
            List<Item> measures = measures(random);
            List<Ballot> ballots = ballots(random, measures);
            Vote vote = Vote.equalShares(measures, BUDGET, satisfaction, STEP);
            List<Turn> turns = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                turns.add(turn(vote, ballots));
            }
            report(satisfaction, turns);
        }
    }

    /** The whole count, and its first and last round counted plainly. */
    private static Turn turn(Vote vote, List<Ballot> ballots) {
        long from = System.nanoTime();
        SharesTally tally = (SharesTally) vote.count(ballots, SEED);
        long counted = System.nanoTime();
        PlainEqualShares plain = new PlainEqualShares(vote, ballots, SEED);
        List<PlainEqualShares.Bought> first = plain.round(0);
        List<PlainEqualShares.Bought> kept = plain.round(tally.raises());
        long checked = System.nanoTime();
        assertThat(PlainEqualShares.Bought.of(tally.first())).isEqualTo(first);
        assertThat(PlainEqualShares.Bought.of(tally.kept())).isEqualTo(kept);
        return new Turn(tally, (counted - from) / 1e6, (checked - counted) / 1e6 / 2);
    }

    /**
     * What both took.
     *
     * @param quick milliseconds of the whole count
     * @param plain milliseconds of one round
     */
    private record Turn(SharesTally tally, double quick, double plain) {

        int rounds() {
            return tally.raises() + (tally.over() == null ? 1 : 2);
        }

        double ratio() {
            return plain / (quick / rounds());
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

    private static void report(Satisfaction satisfaction, List<Turn> turns) {
        List<Turn> sorted =
                turns.stream().sorted(Comparator.comparing(Turn::ratio)).toList();
        Turn median = sorted.get(sorted.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%nbench: %d voters, %d measures, Equal Shares by %s: a round takes 1/%.0f of a round of the plain count"
                        + " (1/%.0f to 1/%.0f in %d turns)%n",
                VOTERS,
                MEASURES,
                satisfaction,
                median.ratio(),
                sorted.get(0).ratio(),
                sorted.get(sorted.size() - 1).ratio(),
                sorted.size());
        System.out.printf(
                Locale.ROOT,
                "  the whole count of %d rounds: %.2f s (aim 10 s; the first time %.2f s); a plain round: %.0f ms;"
                        + " %d measures for %s%n",
                median.rounds(),
                median.quick() / 1e3,
                turns.get(0).quick() / 1e3,
                median.plain(),
                median.tally().funded().size(),
                median.tally().spent());
    }
}
