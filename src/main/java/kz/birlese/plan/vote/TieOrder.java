package kz.birlese.plan.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.record.CanonicalJson;

/** The order between equals, see {@link TieBreak}. */
final class TieOrder {

    private final Map<TieBreak.By, Comparator<Item>> steps = new EnumMap<>(TieBreak.By.class);
    private final Map<String, Integer> votes;
    private final Map<String, String> lots;

    TieOrder(Vote vote, Cast cast, String seed) {
        votes = vote.ids().stream().collect(Collectors.toMap(Function.identity(), cast::votes));
        lots = vote.ids().stream().collect(Collectors.toMap(Function.identity(), id -> lot(seed, id)));
        steps.put(TieBreak.By.VOTES, Comparator.comparing(this::votes).reversed());
        steps.put(TieBreak.By.COST, Comparator.comparing(Item::cost));
        steps.put(TieBreak.By.DRAW, Comparator.comparing(item -> lots.get(item.id())));
    }

    int votes(Item item) {
        return votes.get(item.id());
    }

    /** Who goes first stands first. */
    List<Item> sorted(List<Item> items) {
        Comparator<Item> order =
                steps.values().stream().reduce(Comparator::thenComparing).orElseThrow();
        return items.stream().sorted(order).toList();
    }

    /** What put the first before the second of these equals, which stand in order; null when there is only one. */
    TieBreak between(List<Item> equals) {
        if (equals.size() < 2) {
            return null;
        }
        List<String> ids = equals.stream().map(Item::id).toList();
        TieBreak.By by = separation(equals.get(0), equals.get(1));
        Map<String, String> drawn = new LinkedHashMap<>();
        if (by == TieBreak.By.DRAW) {
            ids.forEach(id -> drawn.put(id, lots.get(id)));
        }
        return new TieBreak(ids.get(0), new ArrayList<>(ids.subList(1, ids.size())), by, drawn);
    }

    private TieBreak.By separation(Item earlier, Item later) {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().compare(earlier, later) != 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** SHA-256 of the seed, a colon and the id: whoever knows the seed draws the same lots. */
    static String lot(String seed, String id) {
        return CanonicalJson.fingerprint(seed + ":" + id);
    }
}
