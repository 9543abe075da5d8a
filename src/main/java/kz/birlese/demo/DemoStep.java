package kz.birlese.demo;

/** What the people of a village do on the way to its plan, in the order of the cycle. */
enum DemoStep {
    /** The table of composition may find the group wanting. */
    FORM_GROUP,
    DESCRIBE_SETTLEMENT,
    /** Issues are recorded; collection may go on. */
    RECORD_ISSUES,
    SORT_ISSUES,
    DRAW_TREES,
    FIX_RULE,
    VOTE_ONLINE,
    KEY_BALLOTS,
    CONFIRM_TALLY,
    DRAFT_PLAN,
    /** The table of SMART may send the draft back. */
    NOTE_FEASIBILITY,
    CALL_GATHERING,
    CALL_GROUP,
    ADOPT_PLAN
}
