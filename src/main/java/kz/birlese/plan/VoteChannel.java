package kz.birlese.plan;

/** How a ballot came in. */
public enum VoteChannel {
    PAPER,
    ONLINE
}
