package kz.birlese.grant.portfolio;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;
import kz.birlese.grant.portfolio.Allotment.Lowered;

/**
 * What gives way when the floors cannot all be met: as little as possible, each floor counted in ten-thousandths of itself;
 * of equal ways that one which keeps more of the floor declared first, then of the next.
 *
 * @param quotas that can all be met
 * @param lowered the floors that are less than they were
 * @param blocking quotas that cannot all hold, though without any one of them the others can
 */
record Relaxation(List<Quota> quotas, List<Lowered> lowered, List<Quota> blocking) {

    static Relaxation of(Pool pool, double effort) {
        List<Lowered> lowered = least(pool, effort);
        List<Quota> quotas = new ArrayList<>(pool.quotas());
        for (Lowered each : lowered) {
            quotas.set(quotas.indexOf(each.quota()), each.quota().lowered(each.by()));
        }
        return new Relaxation(quotas, lowered, blocking(pool, effort));
    }

    private static List<Lowered> least(Pool pool, double effort) {
        List<Long> settled = new ArrayList<>();
        long total = solved(pool, effort, -1, settled).total();
        int floors = (int) pool.quotas().stream().filter(Quota::isFloor).count();
        Step step = null;
        for (int row = 0; row < floors; row++) {
            step = solved(pool, effort, total, settled);
            settled.add(step.missing());
        }
        return step == null ? List.of() : step.lowered();
    }

    /**
     * @param total in ten-thousandths
     * @param missing of the floor in question, in units of the model
     */
    private record Step(long total, long missing, List<Lowered> lowered) {}

    /** The least in total; or where that is known, the least of the first floor that is not settled. */
    private static Step solved(Pool pool, double effort, long total, List<Long> settled) {
        Model model = new Model(pool);
        List<Model.Shortfall> shortfalls = model.loosen();
        LinearExpr sum =
                LinearExpr.sum(shortfalls.stream().map(Model.Shortfall::parts).toArray(IntVar[]::new));
        IntVar next = shortfalls.get(settled.size()).missing();
        for (int row = 0; row < settled.size(); row++) {
            model.program().addEquality(shortfalls.get(row).missing(), settled.get(row));
        }
        if (total < 0) {
            model.program().minimize(sum);
        } else {
            model.program().addLessOrEqual(sum, total);
            model.program().minimize(next);
        }
        CpSolver solver = new CpSolver();
        needAnswer(model.solve(solver, effort));
        List<Lowered> lowered = shortfalls.stream()
                .map(each -> new Lowered(each.floor(), model.by(each, solver)))
                .filter(each -> each.by() > 0)
                .toList();
        long least = Math.round(solver.objectiveValue());
        return new Step(least, least, lowered);
    }

    /** Leaves out whatever is not needed for the others to contradict one another. */
    private static List<Quota> blocking(Pool pool, double effort) {
        List<Quota> blocking = new ArrayList<>(pool.quotas());
        for (Quota each : pool.quotas()) {
            List<Quota> others = new ArrayList<>(blocking);
            others.remove(each);
            if (Model.strict(pool.with(others)).solve(new CpSolver(), effort) == CpSolverStatus.INFEASIBLE) {
                blocking = others;
            }
        }
        return blocking;
    }

    static void needAnswer(CpSolverStatus status) {
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("the solver says " + status);
        }
    }
}
