package kz.birlese.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.grant.selection.Calibration;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.MixedModel;
import kz.birlese.grant.selection.NearestTheLine;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * What the readings of scores are worth, and how long they take. A competition whose truth is known is played again and
 * again: 103 applications, 14 grants, 12 jurors, three scores each; worth, generosity and chance are normal with standard
 * deviations 1, 0.7 and 0.8. Told is which share of the truly best 14 gets a grant by each reading, and when 40 further
 * scores are spent on those nearest the line, in two rounds of twenty. Shares are asserted, times are printed.
 */
class SelectionBench {

    private static final int RUNS = Integer.getInteger("bench.runs", 2_000);
    private static final int APPLICATIONS = 103;
    private static final int GRANTS = 14;
    private static final int JURORS = 12;
    private static final int READ = 3;
    private static final int FURTHER = 40;
    private static final int AT_ONCE = 20;
    private static final double GENEROSITY = 0.7;
    private static final double CHANCE = 0.8;

    @Test
    void theBestGetTheirGrantsMoreOftenTheMoreTheScoresAreUnderstood() {
        List<double[]> runs = IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(run -> new Competition(new Random(run)).play())
                .toList();
        double[] shares = IntStream.range(0, 4)
                .mapToDouble(each -> runs.stream()
                        .mapToDouble(found -> found[each])
                        .average()
                        .orElseThrow())
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%nbench: share of the truly best %d of %d that get a grant, %d runs: mean %.3f, calibrated %.3f, drawn in"
                        + " %.3f, drawn in with %d further scores near the line %.3f%n",
                GRANTS,
                APPLICATIONS,
                RUNS,
                shares[0],
                shares[1],
                shares[2],
                FURTHER,
                shares[3]);
        double[] least = {0.65, 0.69, 0.70, 0.75};
        for (int each = 0; each < shares.length; each++) {
            assertThat(shares[each]).isGreaterThanOrEqualTo(least[each]);
        }
    }

    @Test
    void aThousandApplicationsWithFiveScoresEach() {
        Random random = new Random(5);
        List<Score> scores = new ArrayList<>();
        for (int application = 0; application < 1_000; application++) {
            List<Integer> all = IntStream.range(0, 60).boxed().collect(Collectors.toList());
            Collections.shuffle(all, random);
            double worth = random.nextGaussian();
            for (int juror : all.subList(0, 5)) {
                scores.add(score(application, juror, worth + juror / 60.0 + CHANCE * random.nextGaussian()));
            }
        }
        ScoreTable table = new ScoreTable(scores);
        double mean = millis(table::means);
        double calibrated = millis(() -> Calibration.of(table).orElseThrow());
        double drawnIn = millis(() -> MixedModel.of(table));
        double ranks = millis(() -> ExpectedRanks.of(MixedModel.of(table)));
        System.out.printf(
                Locale.ROOT,
                "%nbench: 1,000 applications, 5 scores each, 60 jurors: exact means %.0f ms; exact calibration %.0f ms, %.1f"
                        + " times that; drawn in %.0f ms; ranks to expect %.0f ms%n",
                mean,
                calibrated,
                calibrated / mean,
                drawnIn,
                ranks);
        assertThat(table.applications()).hasSize(1_000);
    }

    /** The median of three, once warm. */
    private static double millis(Supplier<?> work) {
        work.get();
        List<Double> taken = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            long from = System.nanoTime();
            work.get();
            taken.add((System.nanoTime() - from) / 1e6);
        }
        return BenchHouse.median(taken);
    }

    private static Score score(int application, int juror, double value) {
        return new Score(
                "a%04d".formatted(application),
                "j%02d".formatted(juror),
                BigDecimal.valueOf(Math.round(100 * (50 + 10 * value)), 2));
    }

    /** One competition: what each application is worth is known, the jurors' scores are drawn. */
    private static final class Competition {

        private final Random random;
        private final double[] generosity;
        private final int[] sheets = new int[JURORS];
        private final Map<String, Double> worth = new LinkedHashMap<>();
        private final List<Set<Integer>> readers = new ArrayList<>();
        private final List<Score> scores = new ArrayList<>();

        Competition(Random random) {
            this.random = random;
            this.generosity = random.doubles(JURORS)
                    .map(any -> GENEROSITY * random.nextGaussian())
                    .toArray();
            for (int application = 0; application < APPLICATIONS; application++) {
                double value = random.nextGaussian();
                worth.put("a%04d".formatted(application), value);
                readers.add(new HashSet<>());
                for (int read = 0; read < READ; read++) {
                    read(application);
                }
            }
        }

        /** By whoever has read least and not this one; between equals by chance. */
        private void read(int application) {
            int[] lots = random.ints(JURORS).toArray();
            int juror = IntStream.range(0, JURORS)
                    .boxed()
                    .filter(each -> !readers.get(application).contains(each))
                    .min(Comparator.<Integer>comparingInt(each -> sheets[each]).thenComparing(each -> lots[each]))
                    .orElseThrow();
            readers.get(application).add(juror);
            sheets[juror]++;
            double value = worth.get("a%04d".formatted(application));
            scores.add(score(application, juror, value + generosity[juror] + CHANCE * random.nextGaussian()));
        }

        double[] play() {
            ScoreTable table = new ScoreTable(scores);
            Set<String> best = first(worth);
            Map<String, Double> calibrated =
                    plain(Calibration.of(table).orElseThrow().worth());
            double[] found = {
                share(best, plain(table.means())),
                share(best, calibrated),
                share(best, MixedModel.of(table).worth()),
                0
            };
            for (int further = 0; further < FURTHER; further += AT_ONCE) {
                MixedModel model = MixedModel.of(new ScoreTable(scores));
                NearestTheLine.of(model, ExpectedRanks.of(model), GRANTS).stream()
                        .limit(AT_ONCE)
                        .map(application -> Integer.valueOf(application.substring(1)))
                        .forEach(this::read);
            }
            found[3] = share(best, MixedModel.of(new ScoreTable(scores)).worth());
            return found;
        }

        private static double share(Set<String> best, Map<String, Double> reading) {
            Set<String> granted = new HashSet<>(first(reading));
            granted.retainAll(best);
            return granted.size() / (double) GRANTS;
        }

        private static Set<String> first(Map<String, Double> reading) {
            return reading.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(GRANTS)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static Map<String, Double> plain(Map<String, BigFraction> exact) {
            return exact.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                    .doubleValue()));
        }
    }
}
