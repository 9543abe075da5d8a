package kz.birlese.plan.vote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.birlese.people.Trilingual;
import kz.birlese.programme.Money;

/** Short ways to write votes and ballots down. */
final class Box {

    static final String SEED = "2026-11-22T00:00:00Z|demo-beacon-0001";

    private Box() {}

    static Money tenge(String amount) {
        return Money.tenge(new BigDecimal(amount));
    }

    /** Without costs. */
    static List<Item> issues(String... ids) {
        return List.of(ids).stream()
                .map(id -> new Item(id, Trilingual.asWritten("Issue " + id), null))
                .toList();
    }

    static Item measure(String id, String cost) {
        return new Item(id, Trilingual.asWritten("Measure " + id), tenge(cost));
    }

    /** Measures 0, 1, 2 and so on. */
    static List<Item> measures(String... costs) {
        List<Item> measures = new ArrayList<>();
        for (String cost : costs) {
            measures.add(measure(String.valueOf(measures.size()), cost));
        }
        return measures;
    }

    /** One letter for each item, best first, that many times. */
    static List<Ballot> rankings(int times, String letters) {
        return Collections.nCopies(times, new Ballot.Ranking(List.of(letters.split(""))));
    }

    /** One letter or digit for each item; none for an empty ballot. */
    static Ballot.Approvals marked(String letters) {
        return new Ballot.Approvals(letters.isEmpty() ? List.of() : List.of(letters.split("")));
    }

    static List<Ballot> marked(int times, String letters) {
        return Collections.nCopies(times, marked(letters));
    }

    /** {@code "A3 B1"}: three dots on A, one on B. */
    static Ballot.Dots dots(String marks) {
        return new Ballot.Dots(List.of(marks.split(" ")).stream()
                .map(mark -> new Ballot.Mark(mark.substring(0, 1), Integer.parseInt(mark.substring(1))))
                .toList());
    }

    @SafeVarargs
    static List<Ballot> all(List<? extends Ballot>... parts) {
        List<Ballot> all = new ArrayList<>();
        List.of(parts).forEach(all::addAll);
        return all;
    }

    static <T> List<T> shuffled(List<? extends T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The same terms with the items in another order. */
    static Vote shuffled(Vote vote, Random random) {
        return new Vote(vote.rule(), shuffled(vote.items(), random), vote.dots(), vote.spending());
    }
}
