package kz.birlese.plan.vote;

import java.util.Arrays;
import java.util.List;

/**
 * Pair by pair and along the strongest paths, after M. Schulze, A new monotonic, clone-independent, reversal symmetric,
 * and Condorcet-consistent single-winner election method, Social Choice and Welfare 36 (2011). A step from one item to
 * another exists when more ballots put the one ahead than the other way round, and is as strong as the number of ballots
 * that do ("winning votes"); a path is as strong as its weakest step. One item is ahead of another when the strongest
 * path there is stronger than the strongest path back. A ballot puts every item it names ahead of every item it leaves
 * out, and says nothing about two that it leaves out.
 *
 * <p>Being ahead never leads in a circle, but two items that are equal to each other need not be equal to a third. The
 * place is therefore one more than the number of items ahead: whoever is behind another item has a later place.
 *
 * @param preferences how many ballots put the one ahead of the other
 * @param strengths how strong the strongest path from the one to the other is; 0 where there is none
 */
public record SchulzeTally(Turnout turnout, Pairs preferences, Pairs strengths, List<Place> places)
        implements Tally.Ordered {

    static SchulzeTally of(Vote vote, Cast cast) {
        List<String> items = vote.ids();
        int[][] preferred = preferred(items, cast.counted());
        Pairs strengths = Pairs.of(items, strongest(preferred));
        return new SchulzeTally(
                cast.turnout(),
                Pairs.of(items, preferred),
                strengths,
                Place.of(items, (one, other) -> strengths.of(one, other) > strengths.of(other, one)));
    }

    private static int[][] preferred(List<String> items, List<Ballot> ballots) {
        int[][] preferred = new int[items.size()][items.size()];
        for (Ballot ballot : ballots) {
            int[] rank = new int[items.size()];
            Arrays.fill(rank, items.size());
            for (String item : ballot.items()) {
                rank[items.indexOf(item)] = ballot.items().indexOf(item);
            }
            for (int one = 0; one < rank.length; one++) {
                for (int other = 0; other < rank.length; other++) {
                    preferred[one][other] += rank[one] < rank[other] ? 1 : 0;
                }
            }
        }
        return preferred;
    }

    /** Floyd and Warshall's way through all pairs, with the weakest step in place of the sum. */
    private static int[][] strongest(int[][] preferred) {
        int size = preferred.length;
        int[][] strength = new int[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                strength[one][other] = preferred[one][other] > preferred[other][one] ? preferred[one][other] : 0;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    int around = Math.min(strength[one][via], strength[via][other]);
                    strength[one][other] = one == other ? 0 : Math.max(strength[one][other], around);
                }
            }
        }
        return strength;
    }
}
