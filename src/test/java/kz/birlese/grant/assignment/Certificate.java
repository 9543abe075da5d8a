package kz.birlese.grant.assignment;

import java.util.ArrayList;
import java.util.List;

/** Proves a handing out to be the cheapest without solving anything: by the absence of a round way that costs less. */
final class Certificate {

    private record Arc(int from, int to, long weight) {}

    private Certificate() {}

    static boolean isCheapest(Design design, Prices prices, int[][] found) {
        List<Arc> open = open(design, prices, found);
        int nodes = design.rows() + design.columns() + 2;
        long[] ways = new long[nodes];
        for (int turn = 0; turn < nodes; turn++) {
            boolean isShorter = false;
            for (Arc arc : open) {
                if (ways[arc.from()] + arc.weight() < ways[arc.to()]) {
                    ways[arc.to()] = ways[arc.from()] + arc.weight();
                    isShorter = true;
                }
            }
            if (!isShorter) {
                return true;
            }
        }
        return false;
    }

    /** What could still be changed. Nothing can be given more by it than it was: there is no way back from source or sink. */
    private static List<Arc> open(Design design, Prices prices, int[][] found) {
        List<Arc> open = new ArrayList<>();
        int source = design.rows() + design.columns();
        int sink = source + 1;
        for (int row = 0; row < design.rows(); row++) {
            int given = 0;
            for (int column = 0; column < design.columns(); column++) {
                int node = design.rows() + column;
                if (found[row][column] > 0) {
                    open.add(new Arc(node, row, -prices.of(row, column)));
                    given++;
                } else if (design.open()[row][column]) {
                    open.add(new Arc(row, node, prices.of(row, column)));
                }
            }
            if (given > 0) {
                open.add(new Arc(row, source, 0));
            }
            if (given < design.wanted()[row]) {
                open.add(new Arc(source, row, 0));
            }
        }
        for (int column = 0; column < design.columns(); column++) {
            int load = design.held()[column];
            for (int[] row : found) {
                load += row[column] > 0 ? 1 : 0;
            }
            int node = design.rows() + column;
            if (load < design.most()[column]) {
                open.add(new Arc(node, sink, prices.step(load)));
            }
            if (load > design.held()[column]) {
                open.add(new Arc(sink, node, -prices.step(load - 1)));
            }
        }
        return open;
    }
}
