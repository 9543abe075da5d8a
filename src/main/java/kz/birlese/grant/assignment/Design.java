package kz.birlese.grant.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A round as numbers, rows for applications and columns for jurors, both in the order of their ids.
 *
 * @param wanted sheets of each application
 * @param held sheets each juror has already
 * @param most sheets each juror may have in all
 * @param open whether the pair may be
 * @param reluctance how badly the pair fits, 0 or more
 * @param kept whether the pair was drawn before
 * @param limit percent of the draws in which a pair may come up
 */
record Design(int[] wanted, int[] held, int[] most, boolean[][] open, int[][] reluctance, boolean[][] kept, int limit) {

    static Design of(Round round) {
        List<Wanted> rows = round.applications();
        List<Reader> columns = round.jurors();
        Map<Pair, Bar> barred = round.barred();
        Set<Pair> kept = Set.copyOf(round.kept());
        boolean[][] open = new boolean[rows.size()][columns.size()];
        int[][] reluctance = new int[rows.size()][columns.size()];
        boolean[][] before = new boolean[rows.size()][columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            Wish wish = new Wish(columns.get(column));
            for (int row = 0; row < rows.size(); row++) {
                Pair pair = new Pair(rows.get(row).id(), columns.get(column).id());
                open[row][column] = !barred.containsKey(pair);
                reluctance[row][column] = wish.of(rows.get(row));
                before[row][column] = kept.contains(pair);
            }
        }
        int[] held = held(round);
        Integer most = round.rules().most();
        int[] caps = new int[held.length];
        for (int column = 0; column < caps.length; column++) {
            caps[column] = most == null ? held[column] + rows.size() : Math.max(most, held[column]);
        }
        int[] wanted = rows.stream().mapToInt(Wanted::sheets).toArray();
        return new Design(
                wanted, held, caps, open, reluctance, before, round.rules().limit());
    }

    private static int[] held(Round round) {
        Map<String, Integer> held = new TreeMap<>();
        round.jurors().forEach(juror -> held.put(juror.id(), 0));
        round.standing().forEach(pair -> held.merge(pair.juror(), 1, Integer::sum));
        return held.values().stream().mapToInt(Integer::intValue).toArray();
    }

    int rows() {
        return wanted.length;
    }

    int columns() {
        return held.length;
    }

    /** How many more the juror may take. */
    int room(int column) {
        return most[column] - held[column];
    }

    /** What a whole sheet is counted as: hundredths where chances are limited. */
    int unit() {
        return limit == Rules.CERTAIN ? 1 : Rules.CERTAIN;
    }

    /** All the sheets that are wanted. */
    int pairs() {
        int sum = 0;
        for (int each : wanted) {
            sum += each;
        }
        return sum;
    }

    /** The same without this application. */
    Design without(int row) {
        int[] fewer = wanted.clone();
        fewer[row] = 0;
        return new Design(fewer, held, most, open, reluctance, kept, limit);
    }

    /** The same with nothing open that fits worse, but for what is kept. */
    Design within(int worst) {
        boolean[][] narrower = new boolean[rows()][columns()];
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                narrower[row][column] = open[row][column] && (reluctance[row][column] <= worst || kept[row][column]);
            }
        }
        return new Design(wanted, held, most, narrower, reluctance, kept, limit);
    }

    /** The same with another limit. */
    Design limited(int percent) {
        return new Design(wanted, held, most, open, reluctance, kept, percent);
    }

    /** The same with this much more that everybody may have. */
    Design raised(int more) {
        int[] caps = most.clone();
        for (int column = 0; column < caps.length; column++) {
            caps[column] += more;
        }
        return new Design(wanted, held, caps, open, reluctance, kept, limit);
    }

    /** The same with so many more jurors, from whom nothing is barred and who may have so many sheets. */
    Design joinedBy(int more, int room) {
        int columns = columns() + more;
        int[] nothing = Arrays.copyOf(held, columns);
        int[] caps = Arrays.copyOf(most, columns);
        Arrays.fill(caps, columns(), columns, room);
        boolean[][] wider = new boolean[rows()][];
        int[][] fit = new int[rows()][];
        boolean[][] before = new boolean[rows()][];
        for (int row = 0; row < rows(); row++) {
            wider[row] = Arrays.copyOf(open[row], columns);
            Arrays.fill(wider[row], columns(), columns, true);
            fit[row] = Arrays.copyOf(reluctance[row], columns);
            before[row] = Arrays.copyOf(kept[row], columns);
        }
        return new Design(wanted, nothing, caps, wider, fit, before, limit);
    }
}
