package kz.birlese.grant;

import java.util.Set;

/** Where an application stands, from the first word of the draft to the outcome. */
public enum ApplicationStatus {
    DRAFT,
    /** Started, missed the deadline. */
    LAPSED,
    SUBMITTED,
    CLARIFICATION,
    /** Out of the competition, unless a complaint brings it back before the call is completed. */
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

    /** The applicant may still take the application back, as long as its process runs: nothing final stands about it. */
    public boolean mayBeWithdrawn() {
        return UNSETTLED.contains(this) || this == INELIGIBLE || this == ASSESSED;
    }

    /** Whether it was taken back or fell with its call. */
    boolean isStopped() {
        return this == WITHDRAWN || this == CANCELLED;
    }

    /** Whether the competition has nothing more to wait for. */
    public boolean isSettled() {
        return !UNSETTLED.contains(this);
    }
}
