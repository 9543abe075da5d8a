package kz.birlese.plan.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The dots of all ballots added up; most dots come first.
 *
 * @param items by id, in the order of the vote
 */
public record DotTally(Turnout turnout, Map<String, Given> items, List<Place> places) implements Tally.Ordered {

    /**
     * The dots of one item.
     *
     * @param total the sum of dots × ballots
     * @param ballots how many ballots gave it so many dots, by the number of dots; ballots that gave none are left out
     */
    public record Given(long total, SortedMap<Integer, Integer> ballots) {}

    static DotTally of(Vote vote, Cast cast) {
        Map<String, SortedMap<Integer, Integer>> given = new LinkedHashMap<>();
        vote.ids().forEach(item -> given.put(item, new TreeMap<>()));
        cast.counted().stream()
                .flatMap(ballot -> ((Ballot.Dots) ballot).marks().stream())
                .filter(mark -> mark.dots() > 0)
                .forEach(mark -> given.get(mark.item()).merge(mark.dots(), 1, Integer::sum));
        Map<String, Given> items = new LinkedHashMap<>();
        given.forEach((item, ballots) ->
                items.put(item, new Given(total(ballots), Collections.unmodifiableSortedMap(ballots))));
        List<Place> places = Place.of(
                vote.ids(),
                (one, other) -> items.get(one).total() > items.get(other).total());
        return new DotTally(cast.turnout(), Collections.unmodifiableMap(items), places);
    }

    private static long total(Map<Integer, Integer> ballots) {
        return ballots.entrySet().stream()
                .mapToLong(each -> (long) each.getKey() * each.getValue())
                .sum();
    }
}
