package kz.birlese.plan.vote;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points for places: of <i>m</i> items the one at rank <i>r</i> gets <i>m − r</i> points, so the first <i>m − 1</i> and
 * the last none. Items that a ballot leaves out all stand last, at rank <i>m</i>, and get none either: whole numbers
 * that people can add up, at the price that leaving out is as good as putting last.
 *
 * @param items by id, in the order of the vote
 */
public record BordaTally(Turnout turnout, Map<String, Points> items, List<Place> places) implements Tally.Ordered {

    /**
     * The points of one item.
     *
     * @param total the sum of ballots × (m − rank)
     * @param ballots how many ballots put it first, second and so on, as many numbers as there are items
     */
    public record Points(long total, List<Integer> ballots) {}

    static BordaTally of(Vote vote, Cast cast) {
        int ranks = vote.items().size();
        Map<String, Integer[]> placed = new LinkedHashMap<>();
        vote.ids()
                .forEach(item -> placed.put(item, Collections.nCopies(ranks, 0).toArray(Integer[]::new)));
        for (Ballot ballot : cast.counted()) {
            for (int rank = 0; rank < ballot.items().size(); rank++) {
                placed.get(ballot.items().get(rank))[rank]++;
            }
        }
        Map<String, Points> items = new LinkedHashMap<>();
        placed.forEach((item, ballots) -> items.put(item, new Points(total(ballots), List.of(ballots))));
        List<Place> places = Place.of(
                vote.ids(),
                (one, other) -> items.get(one).total() > items.get(other).total());
        return new BordaTally(cast.turnout(), Collections.unmodifiableMap(items), places);
    }

    private static long total(Integer[] ballots) {
        long total = 0;
        for (int rank = 1; rank <= ballots.length; rank++) {
            total += (long) ballots[rank - 1] * (ballots.length - rank);
        }
        return total;
    }
}
