package kz.birlese.grant.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestTheLineTest {

    /** Shrout and Fleiss 1979: six targets, four judges. Two paid for: the fifth surely, the first and the third may be. */
    private static final int[][] SCORES = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void onlyThoseOnTheLine() {
        MixedModel model = model(scores());
        assertThat(NearestTheLine.of(model, ExpectedRanks.of(model), 2)).containsExactlyInAnyOrder("1", "3");
    }

    /** The line lies at .90. Uncertain by 2 after one score, by 1 after three: d is .35 of a deviation away, b .30, c .21. */
    @Test
    void theNearestInDeviationsOfWhatIsNotKnownComesFirst() {
        MixedModel model = new MixedModel(
                50,
                4,
                1,
                4,
                Map.of("a", 5.0, "b", 1.2, "c", 0.6, "d", 0.4, "e", -5.0),
                Map.of(),
                Map.of("a", 3, "b", 3, "c", 1, "d", 1, "e", 3));
        ExpectedRanks.Rank onIt = new ExpectedRanks.Rank(3, 2, 4);
        ExpectedRanks ranks = new ExpectedRanks(Map.of(
                "a", new ExpectedRanks.Rank(1, 1, 1),
                "b", onIt,
                "c", onIt,
                "d", onIt,
                "e", new ExpectedRanks.Rank(5, 5, 5)));
        assertThat(NearestTheLine.of(model, ranks, 2)).containsExactly("c", "b", "d");
    }

    @Test
    void nobodyWhereNothingOrEverythingCanBePaidFor() {
        MixedModel model = model(scores());
        ExpectedRanks ranks = ExpectedRanks.of(model);
        assertThat(NearestTheLine.of(model, ranks, 0)).isEmpty();
        assertThat(NearestTheLine.of(model, ranks, 6)).isEmpty();
    }

    @Test
    void theOrderInWhichScoresComeChangesNothing() {
        List<Score> scores = scores();
        List<String> expected = NearestTheLine.of(model(scores), ExpectedRanks.of(model(scores)), 2);
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(scores, new Random(turn));
            assertThat(NearestTheLine.of(model(scores), ExpectedRanks.of(model(scores)), 2))
                    .isEqualTo(expected);
        }
    }

    private static List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (int application = 0; application < SCORES.length; application++) {
            for (int juror = 0; juror < SCORES[0].length; juror++) {
                scores.add(new Score(
                        String.valueOf(application + 1),
                        "J" + (juror + 1),
                        BigDecimal.valueOf(SCORES[application][juror])));
            }
        }
        return scores;
    }

    private static MixedModel model(List<Score> scores) {
        return MixedModel.of(new ScoreTable(scores));
    }
}
