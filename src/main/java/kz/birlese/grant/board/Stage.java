package kz.birlese.grant.board;

/** How far an application has come, from its first word to the accepted report; each stage follows the one before. */
public enum Stage {
    STARTED,
    SUBMITTED,
    /** Checked, with nothing missing. */
    COMPLETE,
    ELIGIBLE,
    SCORED,
    /** The committee proposes an award, or the application moved up from the reserve list. */
    PROPOSED,
    AWARDED,
    /** Both sides have signed. */
    AGREED,
    /** An instalment was ordered. */
    PAID,
    /** Its last report was accepted, and the grant is closed. */
    REPORTED
}
