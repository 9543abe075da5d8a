package kz.birlese.plan;

/** How an issue came to the working group; shown under {@code status.IssueChannel.<word>}. */
public enum IssueChannel {
    MEETING,
    PAPER,
    WALK_IN,
    ONLINE
}
