package kz.birlese.grant.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.birlese.grant.selection.Agreement.Scale;
import kz.birlese.grant.selection.ExpectedRanks.Side;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The published examples, figure by figure, and what must hold of any scores. */
class SelectionFiguresTest {

    /** P. E. Shrout, J. L. Fleiss (1979), table 2: applications by jurors. */
    private static final int[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    /** Who reads what when each application has two readers. */
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 3}, {0, 3}, {0, 2}, {1, 3}};

    /** K. Krippendorff: four observers, twelve units, 0 where one is missing. */
    private static final int[][] KRIPPENDORFF = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    private static Score score(int application, int juror) {
        return new Score(
                "A" + (application + 1), "J" + (juror + 1), BigDecimal.valueOf(SHROUT_FLEISS[application][juror]));
    }

    private static List<Score> full() {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(application -> IntStream.range(0, 4).mapToObj(juror -> score(application, juror)))
                .toList();
    }

    private static List<Score> pairs() {
        return IntStream.range(0, 6)
                .boxed()
                .flatMap(application -> IntStream.of(PAIRS[application]).mapToObj(juror -> score(application, juror)))
                .toList();
    }

    private static List<String> rounded(Map<String, BigFraction> exact) {
        return exact.values().stream()
                .map(each -> Exact.rounded(each, 2).stripTrailingZeros().toPlainString())
                .toList();
    }

    private static List<String> best(Map<String, BigFraction> worth) {
        return worth.entrySet().stream()
                .sorted(Map.Entry.<String, BigFraction>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void calibrationFindsWhatHalfAsManyReadingsHide() {
        ScoreTable table = new ScoreTable(pairs());
        assertThat(rounded(table.means())).containsExactly("5.5", "2", "7", "6.5", "8", "4.5");
        Calibration calibration = Calibration.of(table).orElseThrow();
        assertThat(rounded(calibration.worth())).containsExactly("5.75", "4.25", "6.75", "4.25", "7", "5.5");
        assertThat(rounded(calibration.generosity())).containsExactly("3", "-3.5", "-1", "1.5");
        assertThat(best(calibration.worth())).containsExactly("A5", "A3", "A1", "A6", "A2", "A4");
    }

    @Test
    void whereNoJurorReadsInBothHalvesTheyAreNotCompared() {
        List<Score> apart =
                Stream.of(score(0, 0), score(1, 0), score(2, 1), score(3, 1)).toList();
        ScoreTable table = new ScoreTable(apart);
        assertThat(table.groups()).extracting(List::copyOf).containsExactly(List.of("A1", "A2"), List.of("A3", "A4"));
        assertThat(Calibration.of(table)).isEmpty();
    }

    @Test
    void theMixedModelHasTheVariancesAndPredictionsOfTheFullTable() {
        MixedModel model = MixedModel.of(new ScoreTable(full()));
        assertThat(model.ofWorth()).isCloseTo(2.5556, within(5e-5));
        assertThat(model.ofGenerosity()).isCloseTo(5.2444, within(5e-5));
        assertThat(model.ofChance()).isCloseTo(1.0194, within(5e-5));
        double[] expected = {.644, -2.084, 1.099, -1.175, 2.008, -.493};
        for (int each = 0; each < 6; each++) {
            assertThat(model.worth().get("A" + (each + 1))).isCloseTo(expected[each], within(5e-4));
        }
        assertThat(model.uncertainty("A1")).isCloseTo(.23175, within(5e-6));
    }

    @Test
    void ofTheScoresOneJurorsIsWorthLittleAndTheMeanOfFourMore() {
        Intraclass correlation = Intraclass.of(MixedModel.of(new ScoreTable(full())));
        assertThat(correlation.single()).isCloseTo(.29, within(5e-3));
        assertThat(correlation.average()).isCloseTo(.62, within(5e-3));
    }

    @Test
    void ranksAreToldWithHowSureTheyAreAndTwoOfThemLieOnTheLine() {
        ExpectedRanks ranks = ExpectedRanks.of(MixedModel.of(new ScoreTable(full())));
        double[] expected = {2.777, 5.899, 2.171, 4.928, 1.114, 4.111};
        for (int each = 0; each < 6; each++) {
            assertThat(ranks.ranks().get("A" + (each + 1)).expected()).isCloseTo(expected[each], within(1e-3));
        }
        assertThat(ranks.ranks().get("A1")).matches(rank -> rank.from() == 2 && rank.until() == 3);
        assertThat(ranks.ranks().get("A3")).matches(rank -> rank.from() == 2 && rank.until() == 3);
        assertThat(Stream.of("A1", "A2", "A3", "A4", "A5", "A6").map(each -> ranks.side(each, 2)))
                .containsExactly(Side.ON_THE_LINE, Side.BELOW, Side.ON_THE_LINE, Side.BELOW, Side.ABOVE, Side.BELOW);
    }

    @Test
    void theDrawIsASortThatAnybodyCanRedo() {
        assertThat(Draw.order("2026-11-22T00:00:00Z|demo-beacon-0001", List.of("A1", "A2", "A3", "A4", "A5", "A6")))
                .containsExactly("A2", "A4", "A3", "A5", "A6", "A1");
    }

    @Test
    void agreementIsThatOfThePublishedTableOnEveryScale() {
        assertThat(alpha(Scale.NOMINAL)).isCloseTo(.743, within(5e-4));
        assertThat(alpha(Scale.ORDINAL)).isCloseTo(.815, within(5e-4));
        assertThat(alpha(Scale.INTERVAL)).isCloseTo(.849, within(5e-4));
        assertThat(alpha(Scale.RATIO)).isCloseTo(.797, within(5e-4));
    }

    private static double alpha(Scale scale) {
        List<List<BigDecimal>> units = IntStream.range(0, 12)
                .mapToObj(unit -> Stream.of(KRIPPENDORFF)
                        .map(observer -> observer[unit])
                        .filter(rating -> rating > 0)
                        .map(BigDecimal::valueOf)
                        .toList())
                .toList();
        return Agreement.alpha(units, scale).orElseThrow();
    }

    @Test
    void whereAllSayTheSameOrNobodyReadsTwiceThereIsNothingToAgreeOn() {
        List<BigDecimal> alike = List.of(BigDecimal.TEN, BigDecimal.TEN);
        assertThat(Agreement.alpha(List.of(alike, alike), Scale.INTERVAL)).isEmpty();
        assertThat(Agreement.alpha(List.of(List.of(BigDecimal.ONE)), Scale.INTERVAL))
                .isEmpty();
    }

    @Test
    void namesAndTheirOrderChangeNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Score> scores = any(random, 9, 5, 3);
            List<Score> mixed = new ArrayList<>(scores);
            Collections.shuffle(mixed, random);
            assertThat(Calibration.of(new ScoreTable(mixed))).isEqualTo(Calibration.of(new ScoreTable(scores)));
            assertThat(MixedModel.of(new ScoreTable(mixed))).isEqualTo(MixedModel.of(new ScoreTable(scores)));
            List<Score> renamed = scores.stream()
                    .map(score -> new Score(score.application(), "Z" + turned(score.juror()), score.points()))
                    .toList();
            assertThat(Calibration.of(new ScoreTable(renamed)).map(Calibration::worth))
                    .isEqualTo(Calibration.of(new ScoreTable(scores)).map(Calibration::worth));
        }
    }

    private static int turned(String juror) {
        return 9 - Integer.parseInt(juror.substring(1));
    }

    @Test
    void aGenerousJurorDoesNotMoveTheCalibratedOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<Score> scores = any(random, 9, 5, 3);
            List<Score> lifted = scores.stream()
                    .map(score -> score.juror().equals("J2")
                            ? new Score(
                                    score.application(),
                                    score.juror(),
                                    score.points().add(BigDecimal.TEN))
                            : score)
                    .toList();
            assertThat(Calibration.of(new ScoreTable(lifted)).map(each -> best(each.worth())))
                    .isEqualTo(Calibration.of(new ScoreTable(scores)).map(each -> best(each.worth())));
        }
    }

    /** Each application read by some jurors, drawn by lot. */
    private static List<Score> any(Random random, int applications, int jurors, int readers) {
        List<Score> scores = new ArrayList<>();
        for (int application = 0; application < applications; application++) {
            List<Integer> all =
                    new ArrayList<>(IntStream.range(0, jurors).boxed().toList());
            Collections.shuffle(all, random);
            for (int juror : all.subList(0, readers)) {
                BigDecimal points = BigDecimal.valueOf(random.nextInt(10_001), 2);
                scores.add(new Score("A" + application, "J" + juror, points));
            }
        }
        scores.sort(Comparator.comparing(Score::juror));
        return scores;
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> new ScoreTable(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoreTable(List.of(score(0, 0), score(0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MixedModel.of(new ScoreTable(List.of(score(0, 0), score(1, 0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
