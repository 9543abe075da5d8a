package kz.birlese.grant;

/** How far an award has come, from the offer to the closed grant. */
public enum AwardStatus {
    OFFERED,
    ACCEPTED,
    VERIFIED,
    AGREEMENT_DRAFTED,
    SIGNED_BY_AWARDEE,
    RUNNING,
    CLOSED,
    RELEASED;

    /** Whether the award's money is still spoken for. */
    boolean holdsMoney() {
        return this != RELEASED;
    }
}
