package kz.birlese.grant.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Why not every application can have its sheets, and the least that would help, each way by itself.
 *
 * @param kind which rule is in the way
 * @param lacks the sheets that would have to be forgone, at the least and by application
 * @param bars what keeps jurors from the lacking applications
 * @param raise how many more sheets everybody would have to take; null when that alone would not help
 * @param jurors how many more would be needed from whom nothing is barred
 * @param limit percent to which the chance of a pair would have to be raised; null when that alone would not help
 */
public record Obstacle(Kind kind, List<Lack> lacks, List<Barred> bars, Integer raise, int jurors, Integer limit) {

    /** What is in the way. */
    public enum Kind {
        /** Enough jurors may read each application, but they may not take so many sheets. */
        LOAD,
        /** The chance of a pair is limited so that too few remain. */
        LIMIT,
        /** Too few jurors may read some application at all. */
        BARS
    }

    /** An application and how many sheets it lacks. */
    public record Lack(String application, int sheets) {}

    /** {@code most} is a handing out that gives as many sheets as there can be, in percent. */
    static Obstacle of(Round round, Design design, int[][] most, List<Integer> lacking) {
        Integer raise = least(1, design.rows(), more -> Flow.isEnough(design.raised(more)));
        Integer limit = least(design.limit(), Rules.CERTAIN, percent -> Flow.isEnough(design.limited(percent)));
        Kind kind = raise != null ? Kind.LOAD : limit != null ? Kind.LIMIT : Kind.BARS;
        return new Obstacle(kind, lacks(round, most), bars(round, lacking), raise, jurors(round, design), limit);
    }

    /** With so many at the most each could take an equal part of everything. */
    private static int jurors(Round round, Design design) {
        Integer most = round.rules().most();
        int room = most == null ? design.rows() : most;
        int deepest = IntStream.of(design.wanted()).max().orElse(0);
        int enough = Math.max(parts(deepest * Rules.CERTAIN, design.limit()), parts(design.pairs(), room));
        return least(1, enough, more -> Flow.isEnough(design.joinedBy(more, room)));
    }

    private static List<Lack> lacks(Round round, int[][] most) {
        List<Lack> lacks = new ArrayList<>();
        for (int row = 0; row < most.length; row++) {
            Wanted application = round.applications().get(row);
            int lack = application.sheets() * Rules.CERTAIN
                    - IntStream.of(most[row]).sum();
            if (lack > 0) {
                lacks.add(new Lack(application.id(), parts(lack, Rules.CERTAIN)));
            }
        }
        return lacks;
    }

    /** How many parts of that size the whole takes. */
    private static int parts(int whole, int size) {
        return (whole + size - 1) / size;
    }

    private static List<Barred> bars(Round round, List<Integer> lacking) {
        Map<Pair, Bar> barred = round.barred();
        List<Barred> bars = new ArrayList<>();
        for (int row : lacking) {
            String application = round.applications().get(row).id();
            round.jurors().stream()
                    .map(juror -> new Pair(application, juror.id()))
                    .filter(barred::containsKey)
                    .forEach(pair -> bars.add(new Barred(pair.application(), pair.juror(), barred.get(pair))));
        }
        return bars;
    }

    /** The least of these numbers for which it holds, as it does for all above that; null when it holds for none. */
    private static Integer least(int from, int until, IntPredicate holds) {
        if (!holds.test(until)) {
            return null;
        }
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
