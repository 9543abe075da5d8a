package kz.birlese.plan;

/** Where a village development plan stands. */
public enum PlanStatus {
    ADOPTED
}
