package kz.birlese.plan.vote;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where an item stands in an order that parts no ties.
 *
 * @param place from 1, one more than there are items ahead of it: 1, 2, 2, 4
 * @param isShared whether another item has the same place
 */
public record Place(int place, String item, boolean isShared) {

    /** Best first, equals by id; {@code isAhead} must never lead in a circle. */
    static List<Place> of(List<String> items, BiPredicate<String, String> isAhead) {
        List<Place> places =
                items.stream().map(item -> alone(item, items, isAhead)).toList();
        List<Integer> taken = places.stream().map(Place::place).toList();
        return places.stream()
                .map(each -> new Place(each.place, each.item, Collections.frequency(taken, each.place) > 1))
                .sorted(Comparator.comparing(Place::place).thenComparing(Place::item))
                .toList();
    }

    private static Place alone(String item, List<String> items, BiPredicate<String, String> isAhead) {
        long ahead = items.stream().filter(other -> isAhead.test(other, item)).count();
        return new Place((int) ahead + 1, item, false);
    }
}
