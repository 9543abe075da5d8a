package kz.birlese.plan;

/** What an issue is about; shown under {@code status.IssueField.<word>}. */
public enum IssueField {
    WATER,
    ROADS,
    PASTURE,
    JOBS,
    EDUCATION,
    HEALTH,
    INTERNET,
    WASTE,
    ENERGY,
    OTHER
}
