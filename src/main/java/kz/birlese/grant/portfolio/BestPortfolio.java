package kz.birlese.grant.portfolio;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The portfolio that is worth most within the budget and the quotas. Ceilings and the budget always hold; floors that cannot
 * all be met are lowered first, see {@link Relaxation}. Of portfolios of equal worth that one is taken which gives more to the
 * best place, of those that which gives more to the next, and so on: there is only one.
 */
public final class BestPortfolio {

    /** How long the solver may go on, in its own measure; enough for some hundred candidates. */
    public static final double EFFORT = 60;

    /** Places that are settled together: what one of them gets weighs more than all behind it, in whole numbers. */
    private static final double HEAVIEST = 1L << 24;

    private final Pool pool;
    private final double effort;

    private BestPortfolio(Pool pool, double effort) {
        this.pool = pool;
        this.effort = effort;
    }

    public static Allotment of(Pool pool) {
        return of(pool, EFFORT);
    }

    /** Throws {@link IllegalStateException} when the effort is spent before there is any answer at all. */
    public static Allotment of(Pool pool, double effort) {
        BestPortfolio strict = new BestPortfolio(pool, effort);
        return strict.found(List.of(), List.of()).orElseGet(() -> {
            Relaxation relaxation = Relaxation.of(pool, effort);
            return new BestPortfolio(pool.with(relaxation.quotas()), effort)
                    .found(relaxation.lowered(), relaxation.blocking())
                    .orElseThrow();
        });
    }

    /** Empty when the quotas cannot all be met. */
    private Optional<Allotment> found(List<Allotment.Lowered> lowered, List<Quota> blocking) {
        Model model = Model.strict(pool);
        model.program().maximize(model.worth());
        CpSolver solver = new CpSolver();
        CpSolverStatus status = model.solve(solver, effort);
        if (status == CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        Relaxation.needAnswer(status);
        int[] chosen = model.chosen(solver);
        long bound = (long) Math.floor(solver.bestObjectiveBound() + 0.5);
        boolean isOnly = status == CpSolverStatus.OPTIMAL && settle(chosen);
        return Optional.of(new Allotment(
                granted(chosen), worth(chosen), Math.max(bound, worth(chosen)), isOnly, Set.of(), lowered, blocking));
    }

    /** Changes the choice to the one that the places decide between equals; answers whether that is proved. */
    private boolean settle(int[] chosen) {
        boolean isProved = true;
        for (int from = 0; from < chosen.length && isProved; ) {
            int to = blockFrom(from);
            isProved = settle(chosen, from, to);
            from = to;
        }
        return isProved;
    }

    private int blockFrom(int from) {
        double heaviest = 1;
        int to = from;
        while (to < pool.candidates().size() && (to == from || heaviest * base(to) <= HEAVIEST)) {
            heaviest *= base(to);
            to++;
        }
        return to;
    }

    private int base(int row) {
        return pool.candidates().get(row).sizes().size() + 1;
    }

    private boolean settle(int[] chosen, int from, int to) {
        Model model = Model.strict(pool);
        model.program().addEquality(model.worth(), worth(chosen));
        for (int row = 0; row < from; row++) {
            model.fix(row, chosen[row]);
        }
        model.hint(chosen);
        model.program().maximize(byPlace(model, from, to));
        CpSolver solver = new CpSolver();
        CpSolverStatus status = model.solve(solver, effort);
        Relaxation.needAnswer(status);
        System.arraycopy(model.chosen(solver), 0, chosen, 0, chosen.length);
        return status == CpSolverStatus.OPTIMAL;
    }

    private LinearExpr byPlace(Model model, int from, int to) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        long weight = 1;
        for (int row = to - 1; row >= from; row--) {
            int sizes = base(row) - 1;
            for (int size = 0; size < sizes; size++) {
                sum.addTerm(model.size(row, size), weight * (sizes - size));
            }
            weight *= base(row);
        }
        return sum.build();
    }

    private Map<String, Long> granted(int[] chosen) {
        Map<String, Long> granted = new LinkedHashMap<>();
        for (int row = 0; row < chosen.length; row++) {
            if (chosen[row] >= 0) {
                Candidate candidate = pool.candidates().get(row);
                granted.put(candidate.id(), candidate.sizes().get(chosen[row]).amount());
            }
        }
        return granted;
    }

    private long worth(int[] chosen) {
        long worth = 0;
        for (int row = 0; row < chosen.length; row++) {
            worth += chosen[row] < 0
                    ? 0
                    : pool.candidates().get(row).sizes().get(chosen[row]).worth();
        }
        return worth;
    }
}
