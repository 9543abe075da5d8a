package kz.birlese.grant.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowTest {

    /**
     * HotCRP's own case of its solver: u0p0 0, u0p1 −1, u1p0 0, u1p1 0, u1p2 0, u2p0 0, u2p2 1 comes to −1 by u0p1, u1p2,
     * u2p0. Here rows are papers, columns reviewers, and everything costs one more, since nothing fits better than 0.
     */
    @Test
    void theCaseOfHotCrpComesToItsCost() {
        int[][] costs = {{1, 1, 1}, {0, 1, -1}, {-1, 1, 2}};
        int[][] found = Flow.cheapest(design(costs, 1, 1), prices(design(costs, 1, 1)));
        assertThat(found).isDeepEqualTo(new int[][] {{0, 0, 100}, {100, 0, 0}, {0, 100, 0}});
        assertThat(cost(costs, found) - 3).isEqualTo(-1);
    }

    @Test
    void theGreatestSumMayLeaveOneWithNothing() {
        // Fit 1.0 0.4 / 0.4 0: reluctance 0 6 / 6 10.
        int[][] costs = {{0, 6}, {6, 10}};
        Design design = design(costs, 1, 1);
        assertThat(Flow.cheapest(design, prices(design))).isDeepEqualTo(new int[][] {{100, 0}, {0, 100}});
    }

    @Test
    void theFairestRaisesTheWorstFitAtTheCostOfTheSum() {
        int[][] costs = {{0, 6}, {6, 10}};
        Design design = Drawing.fairest(design(costs, 1, 1));
        int[][] found = Flow.cheapest(design, prices(design));
        assertThat(found).isDeepEqualTo(new int[][] {{0, 100}, {100, 0}});
        assertThat(cost(costs, found)).isEqualTo(12);
    }

    /** A flow is of least cost exactly when no round way through what is left open costs less than nothing. */
    @Test
    void noRoundWayIsCheaper() {
        Random random = new Random(6);
        for (int instance = 0; instance < 200; instance++) {
            Round round = Rounds.random(random, 8, 5);
            Round whole = Rounds.with(round, new Rules(round.rules().most(), false, 100, true));
            Design design = Design.of(whole);
            Prices prices = Prices.of(whole, design, new Lots("seed-" + instance));
            assertThat(Certificate.isCheapest(design, prices, Flow.cheapest(design, prices)))
                    .as("instance %d", instance)
                    .isTrue();
        }
    }

    @Test
    void whatIsDearerIsFoundOut() {
        Design design = design(new int[][] {{0, 6}, {6, 10}}, 1, 1);
        int[][] dearer = {{0, 100}, {100, 0}};
        assertThat(Certificate.isCheapest(design, prices(design), dearer)).isFalse();
    }

    private static int cost(int[][] costs, int[][] found) {
        int cost = 0;
        for (int row = 0; row < costs.length; row++) {
            for (int column = 0; column < costs[row].length; column++) {
                cost += costs[row][column] * found[row][column] / 100;
            }
        }
        return cost;
    }

    /** Every application wants so many, every juror may have so many; what costs less than nothing is closed. */
    static Design design(int[][] costs, int sheets, int most) {
        int columns = costs[0].length;
        boolean[][] open = new boolean[costs.length][columns];
        for (int row = 0; row < costs.length; row++) {
            for (int column = 0; column < columns; column++) {
                open[row][column] = costs[row][column] >= 0;
            }
        }
        int[] wanted = new int[costs.length];
        Arrays.fill(wanted, sheets);
        int[] caps = new int[columns];
        Arrays.fill(caps, most);
        return new Design(wanted, new int[columns], caps, open, costs, new boolean[costs.length][columns], 100);
    }

    static Prices prices(Design design) {
        return new Prices(design, Weights.of(design), new long[design.rows()][design.columns()]);
    }
}
