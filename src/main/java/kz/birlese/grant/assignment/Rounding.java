package kz.birlese.grant.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes whole sheets of chances, so that each pair comes up just as often as its chance says, every application has all its
 * sheets and every juror the whole number next below or above what the chances sum to: walks along pairs that are still
 * open, round a circle or from end to end, and by a lot raises every other one and lowers those between until one is settled.
 *
 * <p>Source: R. Gandhi et al., "Dependent Rounding and Its Applications to Approximation Algorithms", J. ACM 53 (2006).
 */
final class Rounding {

    private final int[][] chances;
    private final Lots lots;
    private final int rows;

    private Rounding(int[][] chances, Lots lots) {
        this.chances = new int[chances.length][];
        for (int row = 0; row < chances.length; row++) {
            this.chances[row] = chances[row].clone();
        }
        this.lots = lots;
        this.rows = chances.length;
    }

    /** 100 for a pair that came up, 0 for one that did not. */
    static int[][] of(int[][] chances, Lots lots) {
        Rounding rounding = new Rounding(chances, lots);
        for (int node = rounding.start(); node >= 0; node = rounding.start()) {
            rounding.settle(rounding.walk(node));
        }
        return rounding.chances;
    }

    /** A node to walk from: one with a single open pair where there is one; −1 when all are settled. */
    private int start() {
        int any = -1;
        for (int node = 0; node < rows + columns(); node++) {
            int open = next(node, -1).size();
            if (open == 1) {
                return node;
            }
            any = any < 0 && open > 1 ? node : any;
        }
        return any;
    }

    /** The nodes of a circle, its first one again at the end, or those from one end to another. */
    private List<Integer> walk(int from) {
        List<Integer> way = new ArrayList<>(List.of(from));
        int before = -1;
        while (true) {
            int node = way.get(way.size() - 1);
            List<Integer> open = next(node, before);
            if (open.isEmpty()) {
                return way;
            }
            int seen = way.indexOf(open.get(0));
            way.add(open.get(0));
            if (seen >= 0) {
                return way.subList(seen, way.size());
            }
            before = node;
        }
    }

    private void settle(List<Integer> way) {
        int up = Rules.CERTAIN;
        int down = Rules.CERTAIN;
        for (int step = 0; step + 1 < way.size(); step++) {
            int chance = chance(way, step);
            int above = Rules.CERTAIN - chance;
            up = Math.min(up, step % 2 == 0 ? above : chance);
            down = Math.min(down, step % 2 == 0 ? chance : above);
        }
        int change = lots.next(up + down) < down ? up : -down;
        for (int step = 0; step + 1 < way.size(); step++) {
            add(way, step, step % 2 == 0 ? change : -change);
        }
    }

    private int chance(List<Integer> way, int step) {
        int one = way.get(step);
        int other = way.get(step + 1);
        return chances[Math.min(one, other)][Math.max(one, other) - rows];
    }

    private void add(List<Integer> way, int step, int change) {
        int one = way.get(step);
        int other = way.get(step + 1);
        chances[Math.min(one, other)][Math.max(one, other) - rows] += change;
    }

    /** Where one can go from the node along a pair that is not settled, but for where one came from. */
    private List<Integer> next(int node, int before) {
        List<Integer> next = new ArrayList<>();
        int others = node < rows ? columns() : rows;
        for (int other = 0; other < others; other++) {
            int chance = node < rows ? chances[node][other] : chances[other][node - rows];
            int there = node < rows ? other + rows : other;
            if (chance > 0 && chance < Rules.CERTAIN && there != before) {
                next.add(there);
            }
        }
        return next;
    }

    private int columns() {
        return rows == 0 ? 0 : chances[0].length;
    }
}
