package kz.birlese.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where an issue stands. */
public enum IssueStatus {
    /** Raised online, not yet looked at by the working group. */
    AWAITING,
    /** Raised online and not taken up, with the reason. */
    REFUSED,
    NEW,
    /** Says the same as another, which has its voices. */
    MERGED,
    /** The plan answers it. */
    LEADING,
    /** Not taken further in this cycle, with the reason. */
    SET_ASIDE,
    /** With the district or the region. */
    ESCALATED,
    /** Back from the district or the region, with an answer. */
    ANSWERED;

    private static final Set<IssueStatus> OPEN = EnumSet.of(NEW, LEADING);
    private static final Set<IssueStatus> STANDING = EnumSet.of(NEW, LEADING, ESCALATED, ANSWERED);

    /** Whether the working group may still merge it, set it aside or send it up. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether it counts by itself: accepted, neither merged nor set aside. */
    public boolean isStanding() {
        return STANDING.contains(this);
    }
}
