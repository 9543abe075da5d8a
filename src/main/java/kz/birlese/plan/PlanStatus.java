package kz.birlese.plan;

/** Where a village development plan stands. */
public enum PlanStatus {
    ADOPTED,
    /** The plan of a later cycle is in force. */
    SUPERSEDED
}
