package kz.birlese.grant.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether all that is read hangs together by jurors who read more than one application: only then can a juror's generosity
 * be told from an application's worth. Where it does not, the change that weighs least brings two groups together: a juror
 * in another's place, or two who change places.
 */
final class Connection {

    /** The first pair is given up for the second, and where there are two more, the third for the fourth. */
    private record Change(long weight, int[] cells) {}

    private final Round round;
    private final Prices prices;
    private final boolean[][] given;

    private Connection(Round round, Prices prices, boolean[][] given) {
        this.round = round;
        this.prices = prices;
        this.given = given;
    }

    /** Changes what is given until all hangs together or nothing can bring it any closer. */
    static void join(Round round, Prices prices, boolean[][] given) {
        Connection connection = new Connection(round, prices, given);
        int groups = groups(round, given);
        while (groups > 1 && connection.bringCloser(groups)) {
            groups = groups(round, given);
        }
    }

    /** How many there are of jurors and applications that do not hang together; 0 when nothing is read. */
    static int groups(Round round, boolean[][] given) {
        return (int) new Connection(round, null, given)
                .groupOf().values().stream().distinct().count();
    }

    private boolean bringCloser(int groups) {
        List<Change> changes = changes();
        changes.sort(Comparator.comparingLong(Change::weight));
        for (Change change : changes) {
            turn(change);
            if (groups(round, given) < groups) {
                return true;
            }
            turn(change);
        }
        return false;
    }

    private void turn(Change change) {
        for (int at = 0; at < change.cells().length; at += 2) {
            given[change.cells()[at]][change.cells()[at + 1]] ^= true;
        }
    }

    private List<Change> changes() {
        Map<String, String> groupOf = groupOf();
        List<int[]> cells = cells();
        List<Change> changes = new ArrayList<>();
        for (int[] cell : cells) {
            for (int column = 0; column < prices.design().columns(); column++) {
                if (isApart(groupOf, cell[1], column) && isFree(cell[0], column) && mayMove(cell[1], column)) {
                    changes.add(moved(cell[0], cell[1], column));
                }
            }
            for (int[] other : cells) {
                if (isApart(groupOf, cell[1], other[1]) && isFree(cell[0], other[1]) && isFree(other[0], cell[1])) {
                    changes.add(swapped(cell, other));
                }
            }
        }
        return changes;
    }

    private Change moved(int row, int from, int to) {
        long weight = prices.of(row, to) - prices.of(row, from) + prices.step(load(to)) - prices.step(load(from) - 1);
        return new Change(weight, new int[] {row, from, row, to});
    }

    private Change swapped(int[] one, int[] other) {
        long weight = prices.of(one[0], other[1])
                + prices.of(other[0], one[1])
                - prices.of(one[0], one[1])
                - prices.of(other[0], other[1]);
        return new Change(weight, new int[] {one[0], one[1], one[0], other[1], other[0], other[1], other[0], one[1]});
    }

    private boolean isFree(int row, int column) {
        return prices.design().open()[row][column] && !given[row][column];
    }

    /** Nobody is left with nothing to read: that would be fewer groups in name only. */
    private boolean mayMove(int from, int to) {
        return load(from) > 1 && load(to) < prices.design().most()[to];
    }

    /** A juror who reads nothing yet belongs to nobody's group. */
    private boolean isApart(Map<String, String> groupOf, int one, int other) {
        String there = groupOf.get(juror(other));
        return there != null && !there.equals(groupOf.get(juror(one)));
    }

    private int load(int column) {
        int load = prices.design().held()[column];
        for (boolean[] row : given) {
            load += row[column] ? 1 : 0;
        }
        return load;
    }

    private List<int[]> cells() {
        List<int[]> cells = new ArrayList<>();
        for (int row = 0; row < given.length; row++) {
            for (int column = 0; column < given[row].length; column++) {
                if (given[row][column]) {
                    cells.add(new int[] {row, column});
                }
            }
        }
        return cells;
    }

    /** Of everything that is read and everybody who reads, the one that stands for their group. */
    private Map<String, String> groupOf() {
        Map<String, String> parent = new HashMap<>();
        round.standing().forEach(pair -> unite(parent, "a" + pair.application(), "j" + pair.juror()));
        for (int[] cell : cells()) {
            unite(parent, "a" + round.applications().get(cell[0]).id(), juror(cell[1]));
        }
        Map<String, String> groupOf = new HashMap<>();
        parent.keySet().forEach(each -> groupOf.put(each, root(parent, each)));
        return groupOf;
    }

    private String juror(int column) {
        return "j" + round.jurors().get(column).id();
    }

    private static void unite(Map<String, String> parent, String one, String other) {
        parent.put(root(parent, one), root(parent, other));
    }

    private static String root(Map<String, String> parent, String of) {
        String root = of;
        while (!parent.getOrDefault(root, root).equals(root)) {
            root = parent.get(root);
        }
        parent.put(of, root);
        return root;
    }
}
