package kz.birlese.record;

/** What was asked for does not exist, or the person may not see it: the two look alike on purpose. */
public class NotFound extends RuntimeException {}
