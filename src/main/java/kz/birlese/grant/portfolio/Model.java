package kz.birlese.grant.portfolio;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A pool as whole-number variables for the solver: one for each size of each candidate, at most one size each. Money is
 * counted in the largest unit that divides every amount, which changes nothing and keeps the numbers small.
 */
final class Model {

    /** Parts of a whole quota in which it is told how far it is missed. */
    private static final long PARTS = 10_000;

    static {
        Loader.loadNativeLibraries();
    }

    private final Pool pool;
    private final CpModel program = new CpModel();
    private final BoolVar[][] sizes;
    private final long unit;

    Model(Pool pool) {
        this.pool = pool;
        this.unit = unit(pool);
        this.sizes = new BoolVar[pool.candidates().size()][];
        for (int row = 0; row < sizes.length; row++) {
            int count = pool.candidates().get(row).sizes().size();
            sizes[row] = new BoolVar[count];
            for (int size = 0; size < count; size++) {
                sizes[row][size] = program.newBoolVar("g" + row + "_" + size);
            }
            program.addAtMostOne(sizes[row]);
        }
        program.addLessOrEqual(sum((candidate, grant) -> grant.amount() / unit), pool.budget() / unit);
    }

    /** With every quota of the pool. */
    static Model strict(Pool pool) {
        Model model = new Model(pool);
        pool.quotas().forEach(quota -> model.bind(quota, null));
        return model;
    }

    private static long unit(Pool pool) {
        return pool.candidates().stream()
                .flatMap(each -> each.sizes().stream())
                .map(each -> BigInteger.valueOf(each.amount()))
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .longValueExact();
    }

    /** What a size of a candidate adds to a sum. */
    interface Weight {
        long of(Candidate candidate, Grant grant);
    }

    LinearExpr sum(Weight weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int row = 0; row < sizes.length; row++) {
            Candidate candidate = pool.candidates().get(row);
            for (int size = 0; size < sizes[row].length; size++) {
                long each = weight.of(candidate, candidate.sizes().get(size));
                if (each != 0) {
                    sum.addTerm(sizes[row][size], each);
                }
            }
        }
        return sum.build();
    }

    LinearExpr worth() {
        return sum((candidate, grant) -> grant.worth());
    }

    /** @param missing what a floor may fall short by; null for nothing */
    private void bind(Quota quota, IntVar missing) {
        boolean isMoney = quota.measure() == Quota.Measure.MONEY;
        LinearExpr given = sum((candidate, grant) -> quota.counts(candidate) ? quota.weight(grant.amount() / unit) : 0);
        if (!quota.isFloor()) {
            program.addLessOrEqual(given, isMoney ? quota.amount() / unit : quota.amount());
        } else if (missing == null) {
            program.addGreaterOrEqual(given, needed(quota));
        } else {
            program.addGreaterOrEqual(
                    LinearExpr.newBuilder().add(given).add(missing).build(), needed(quota));
        }
    }

    private long needed(Quota floor) {
        return floor.measure() == Quota.Measure.MONEY ? -Math.floorDiv(-floor.amount(), unit) : floor.amount();
    }

    /** Every ceiling as it is, and for every floor what it falls short by. */
    List<Shortfall> loosen() {
        pool.quotas().stream().filter(quota -> !quota.isFloor()).forEach(quota -> bind(quota, null));
        return pool.quotas().stream()
                .filter(Quota::isFloor)
                .map(this::shortfall)
                .toList();
    }

    private Shortfall shortfall(Quota floor) {
        long needed = needed(floor);
        IntVar missing = program.newIntVar(0, needed, "missing");
        IntVar parts = program.newIntVar(0, PARTS, "parts");
        bind(floor, missing);
        program.addGreaterOrEqual(LinearExpr.term(parts, Math.max(needed, 1)), LinearExpr.term(missing, PARTS));
        return new Shortfall(floor, missing, parts);
    }

    /**
     * @param missing grants, or money in units of the model
     * @param parts the same as ten-thousandths of the quota, rounded up
     */
    record Shortfall(Quota floor, IntVar missing, IntVar parts) {}

    /** In the smallest unit of money again, or in grants; money never more than was asked for. */
    long by(Shortfall shortfall, CpSolver solved) {
        long missing = solved.value(shortfall.missing());
        long whole = shortfall.floor().measure() == Quota.Measure.MONEY ? missing * unit : missing;
        return Math.min(whole, shortfall.floor().amount());
    }

    /** Nothing changes any more for this candidate. */
    void fix(int row, int size) {
        for (int each = 0; each < sizes[row].length; each++) {
            program.addEquality(sizes[row][each], each == size ? 1 : 0);
        }
    }

    /** Where the solver begins. */
    void hint(int[] chosen) {
        for (int row = 0; row < sizes.length; row++) {
            for (int size = 0; size < sizes[row].length; size++) {
                program.addHint(sizes[row][size], chosen[row] == size ? 1 : 0);
            }
        }
    }

    CpModel program() {
        return program;
    }

    BoolVar size(int row, int size) {
        return sizes[row][size];
    }

    /** For each candidate the number of its size, or -1. */
    int[] chosen(CpSolver solved) {
        return Stream.of(sizes).mapToInt(row -> index(row, solved)).toArray();
    }

    private static int index(BoolVar[] row, CpSolver solved) {
        return (int) LongStream.range(0, row.length)
                .filter(size -> solved.booleanValue(row[(int) size]))
                .findFirst()
                .orElse(-1);
    }

    /**
     * One worker and a fixed seed, and an effort instead of a time: the same program comes to the same end on every machine.
     *
     * @param effort the solver's own measure, about a second on an ordinary machine
     */
    CpSolverStatus solve(CpSolver solver, double effort) {
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxDeterministicTime(effort);
        return solver.solve(program);
    }
}
