package kz.birlese.people;

/** How letters on a topic reach a person. A notice on the screen comes in any case. */
public enum Delivery {
    AT_ONCE,
    /** Together with all else, in one letter a working day. */
    DIGEST,
    NEVER
}
