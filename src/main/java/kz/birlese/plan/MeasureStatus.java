package kz.birlese.plan;

/** How far a measure of an adopted plan has come. */
public enum MeasureStatus {
    PLANNED,
    UNDERWAY,
    DONE,
    PARTLY_DONE,
    NOT_DONE,
    /** A later version of the plan goes without it. */
    DROPPED
}
