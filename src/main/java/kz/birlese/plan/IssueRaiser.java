package kz.birlese.plan;

/** What kind of person raised an issue, never who; shown under {@code status.IssueRaiser.<word>}. */
public enum IssueRaiser {
    RESIDENTS,
    WOMEN,
    YOUTH,
    PENSIONERS,
    DISABILITY,
    FARMERS,
    ENTREPRENEURS,
    PUBLIC_SECTOR,
    OTHER
}
