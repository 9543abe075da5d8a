package kz.birlese.plan;

import java.util.UUID;

/**
 * What is to become of somebody on the roll of an annulled vote.
 *
 * @param name of the person
 * @param why null for whom somebody doubts
 */
public record RollChange(UUID account, String name, Kind kind, String why) {

    /** Whether they stay. */
    public enum Kind {
        /** Whoever annulled the vote does not find them to live there. */
        DOUBTED,
        STRUCK,
        /** They were doubted and do live there. */
        KEPT,
        ADDED
    }
}
