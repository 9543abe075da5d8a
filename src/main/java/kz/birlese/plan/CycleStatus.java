package kz.birlese.plan;

/** Where a cycle of village planning stands; each value is one process of its own. */
public enum CycleStatus {
    /** Working group, baseline, issues, problem trees: process {@code preparePlan}. */
    PREPARING,
    /** Ranking rule, vote, ranking: process {@code agreePriorities}. */
    AGREEING,
    /** Goals and measures, feasibility, gathering, resolution: process {@code adoptPlan}. */
    ADOPTING,
    /** Measures, yearly reviews: process {@code followPlan}. */
    RUNNING,
    /** The next cycle has begun, or none will. */
    CLOSED
}
