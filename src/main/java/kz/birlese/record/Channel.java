package kz.birlese.record;

/** A way out of the house. */
public enum Channel {
    MAIL,
    SMS,
    PAYMENT
}
