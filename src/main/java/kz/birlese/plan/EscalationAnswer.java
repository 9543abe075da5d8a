package kz.birlese.plan;

/** What a district or a region does with an issue that was sent up to it. */
public enum EscalationAnswer {
    SOLVED,
    /** On to the region; only a district can. */
    PASSED_ON,
    /** It cannot be solved, and why. */
    CANNOT
}
