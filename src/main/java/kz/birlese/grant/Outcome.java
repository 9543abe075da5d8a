package kz.birlese.grant;

/** What the competition decides about an application. */
public enum Outcome {
    AWARD,
    RESERVE,
    REJECT
}
