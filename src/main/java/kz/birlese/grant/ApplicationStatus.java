package kz.birlese.grant;

import java.util.Set;

/** Where an application stands, from the first word of the draft to the outcome. */
public enum ApplicationStatus {
    DRAFT,
    /** Started, missed the deadline. */
    LAPSED,
    SUBMITTED,
    CLARIFICATION,
    INELIGIBLE,
    /** Checked and waiting for the jury. */
    ELIGIBLE,
    SCORING,
    ASSESSED,
    AWARDED,
    RESERVE,
    REJECTED,
    WITHDRAWN,
    /** Stopped because its call was cancelled. */
    CANCELLED;

    /** The competition still has to wait for these before it can rank. */
    public static final Set<ApplicationStatus> UNSETTLED = Set.of(DRAFT, SUBMITTED, CLARIFICATION, ELIGIBLE, SCORING);

    /** The applicant may still take the application back: nothing has been decided about it. */
    public boolean mayBeWithdrawn() {
        return UNSETTLED.contains(this) || this == ASSESSED;
    }

    /** Whether the competition has nothing more to wait for. */
    public boolean isSettled() {
        return !UNSETTLED.contains(this);
    }
}
