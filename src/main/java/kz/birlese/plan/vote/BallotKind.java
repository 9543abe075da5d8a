package kz.birlese.plan.vote;

/** How a ballot is marked. */
public enum BallotKind {
    /** Dots are put on items. */
    DOTS,
    /** Items are put in order, all or the first few. */
    RANKING,
    /** Items are marked or not. */
    APPROVALS
}
