package kz.birlese.grant.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * A design as a network: from a source through the applications, which ask for their sheets, and the jurors, each further
 * sheet of whom costs more than the one before, to a sink. A pair that is not open has no arc. Where the chance of a pair is
 * limited, everything is counted in hundredths of a sheet; what comes out is then the chance of each pair, and the sums of a
 * row and of a column are what they would be of whole sheets. That is the linear programme of S. Jecmen et al., "Mitigating
 * Manipulation in Peer Review via Randomized Reviewer Assignments" (2020), in whole numbers.
 */
final class Flow {

    static {
        Loader.loadNativeLibraries();
    }

    private final Design design;
    private final int unit;
    private final int chance;
    private final int source;
    private final int sink;
    private final int[][] arcs;

    private Flow(Design design) {
        this.design = design;
        this.unit = design.unit();
        this.chance = unit == 1 ? 1 : design.limit();
        this.source = design.rows() + design.columns();
        this.sink = source + 1;
        this.arcs = new int[design.rows()][design.columns()];
    }

    /** Whether every application can have all its sheets. */
    static boolean isEnough(Design design) {
        return most(design) == design.pairs();
    }

    /** How many sheets can be given at most, rounded down. */
    static int most(Design design) {
        Flow flow = new Flow(design);
        MaxFlow network = flow.plain();
        network.solve(flow.source, flow.sink);
        return Math.toIntExact(network.getOptimalFlow() / flow.unit);
    }

    /**
     * The chance of each pair, in percent: as many sheets as there can be, and of all such designs the one that weighs least.
     */
    static int[][] cheapest(Design design, Prices prices) {
        Flow flow = new Flow(design);
        MinCostFlow network = flow.weighed(prices);
        MinCostFlowBase.Status status = network.solveMaxFlowWithMinCost();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("the solver says " + status);
        }
        int[][] found = new int[design.rows()][design.columns()];
        for (int row = 0; row < design.rows(); row++) {
            for (int column = 0; column < design.columns(); column++) {
                if (design.open()[row][column]) {
                    found[row][column] =
                            Math.toIntExact(network.getFlow(flow.arcs[row][column]) * Rules.CERTAIN / flow.unit);
                }
            }
        }
        network.delete();
        return found;
    }

    private MaxFlow plain() {
        MaxFlow network = new MaxFlow();
        for (int row = 0; row < design.rows(); row++) {
            network.addArcWithCapacity(source, row, (long) design.wanted()[row] * unit);
            for (int column = 0; column < design.columns(); column++) {
                if (design.open()[row][column]) {
                    network.addArcWithCapacity(row, node(column), chance);
                }
            }
        }
        for (int column = 0; column < design.columns(); column++) {
            network.addArcWithCapacity(node(column), sink, (long) design.room(column) * unit);
        }
        return network;
    }

    private MinCostFlow weighed(Prices prices) {
        MinCostFlow network = new MinCostFlow();
        for (int row = 0; row < design.rows(); row++) {
            network.addArcWithCapacityAndUnitCost(source, row, (long) design.wanted()[row] * unit, 0);
            for (int column = 0; column < design.columns(); column++) {
                if (design.open()[row][column]) {
                    arcs[row][column] =
                            network.addArcWithCapacityAndUnitCost(row, node(column), chance, prices.of(row, column));
                }
            }
        }
        loads(network, prices);
        network.setNodeSupply(source, (long) design.pairs() * unit);
        network.setNodeSupply(sink, (long) -design.pairs() * unit);
        return network;
    }

    private void loads(MinCostFlow network, Prices prices) {
        for (int column = 0; column < design.columns(); column++) {
            int steps = Math.min(design.room(column), design.rows());
            for (int step = 0; step < steps; step++) {
                network.addArcWithCapacityAndUnitCost(
                        node(column), sink, unit, prices.step(design.held()[column] + step));
            }
        }
    }

    private int node(int column) {
        return design.rows() + column;
    }
}
