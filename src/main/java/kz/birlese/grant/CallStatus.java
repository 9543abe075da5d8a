package kz.birlese.grant;

/** Where a call stands. */
public enum CallStatus {
    PREPARING,
    AWAITING_APPROVAL,
    OPEN,
    CLOSED,
    SCORING,
    DECIDING,
    AWAITING_DIRECTOR,
    PUBLISHED,
    COMPLETED,
    CANCELLED;

    /** Whether an application that is let in now is still scored and ranked with all the others. */
    boolean isBeforeRanking() {
        return this == OPEN || this == CLOSED || this == SCORING;
    }

    /** Whether the results are out. */
    public boolean isDecided() {
        return this == PUBLISHED || this == COMPLETED;
    }

    /** Whether nothing more happens to the call. */
    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }

    /** Whether the rules are frozen and in force. */
    public boolean isPublic() {
        return this != PREPARING && this != AWAITING_APPROVAL && this != CANCELLED;
    }
}
