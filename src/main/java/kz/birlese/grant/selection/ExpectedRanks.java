package kz.birlese.grant.selection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The rank to expect of each application when its worth is known only so well, and the ranks it takes in the middle half of
 * all cases. Source: R. Heyard, M. Ott, G. Salanti, M. Egger, "Rethinking the funding line at the Swiss National Science
 * Foundation", Statistics and Public Policy 9 (2022); expected rank 1 + Σ Φ((mⱼ − mᵢ) / √(vᵢ + vⱼ)).
 *
 * @param ranks of each application, in the order of the ids
 */
public record ExpectedRanks(Map<String, Rank> ranks) {

    /**
     * @param expected 1 for the best there can be
     * @param from the quarter's rank: as good or better in a quarter of all cases
     * @param until the three quarters' rank
     */
    public record Rank(double expected, int from, int until) {}

    /** So many cases are drawn, always the same ones. */
    private static final int CASES = 20_000;

    private static final long SEED = 20220101L;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public static ExpectedRanks of(MixedModel model) {
        List<String> applications = List.copyOf(model.worth().keySet());
        double[] worth = applications.stream().mapToDouble(model.worth()::get).toArray();
        double[] uncertainty =
                applications.stream().mapToDouble(model::uncertainty).toArray();
        int[][] drawn = drawn(worth, uncertainty);
        Map<String, Rank> ranks = new LinkedHashMap<>();
        for (int each = 0; each < worth.length; each++) {
            Arrays.sort(drawn[each]);
            ranks.put(
                    applications.get(each),
                    new Rank(expected(each, worth, uncertainty), drawn[each][CASES / 4], drawn[each][CASES * 3 / 4]));
        }
        return new ExpectedRanks(ranks);
    }

    private static double expected(int each, double[] worth, double[] uncertainty) {
        double expected = 1;
        for (int other = 0; other < worth.length; other++) {
            if (other != each) {
                double apart = (worth[other] - worth[each]) / Math.sqrt(uncertainty[other] + uncertainty[each]);
                expected += NORMAL.cumulativeProbability(apart);
            }
        }
        return expected;
    }

    /** The rank of each application in each case; {@link Random} is specified to the bit. */
    private static int[][] drawn(double[] worth, double[] uncertainty) {
        Random random = new Random(SEED);
        int[][] drawn = new int[worth.length][CASES];
        double[] values = new double[worth.length];
        for (int number = 0; number < CASES; number++) {
            for (int each = 0; each < worth.length; each++) {
                values[each] = worth[each] + Math.sqrt(uncertainty[each]) * random.nextGaussian();
            }
            double[] lowestFirst = values.clone();
            Arrays.sort(lowestFirst);
            for (int each = 0; each < worth.length; each++) {
                drawn[each][number] = worth.length - Arrays.binarySearch(lowestFirst, values[each]);
            }
        }
        return drawn;
    }

    /** How applications lie to the line below the last place that can be paid for. */
    public enum Side {
        ABOVE,
        /** The middle half of its ranks lies on both sides: scores alone do not tell. */
        ON_THE_LINE,
        BELOW
    }

    /** @param places how many can be paid for */
    public Side side(String application, int places) {
        Rank rank = ranks.get(application);
        if (rank.until() <= places) {
            return Side.ABOVE;
        }
        return rank.from() > places ? Side.BELOW : Side.ON_THE_LINE;
    }
}
