package kz.birlese.plan.vote;

import java.util.Arrays;
import java.util.List;

/**
 * A number for every ordered pair of items.
 *
 * @param items ids, in the order of the vote
 * @param rows as the items, each with a number for every item; none, 0, for an item and itself
 */
public record Pairs(List<String> items, List<List<Integer>> rows) {

    static Pairs of(List<String> items, int[][] numbers) {
        return new Pairs(
                items,
                Arrays.stream(numbers)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }

    /** The number of the pair; throws IndexOutOfBoundsException for an item that is not there. */
    public int of(String one, String other) {
        return rows.get(items.indexOf(one)).get(items.indexOf(other));
    }
}
