package kz.birlese.demo;

/**
 * How far a settlement of the second year is played, in the order of the cycle. Whatever comes after the preparation is
 * one more constant here and one more line in {@link DemoSecondYear}.
 */
enum DemoStep {
    /** The group has been sent once; the table may have found it wanting. */
    FORM_GROUP,
    DESCRIBE_SETTLEMENT,
    /** Issues are recorded; collection may go on. */
    RECORD_ISSUES,
    SORT_ISSUES,
    /** The preparation is over. */
    DRAW_TREES
}
