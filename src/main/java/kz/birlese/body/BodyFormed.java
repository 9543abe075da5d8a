package kz.birlese.body;

/**
 * A body was formed; it may begin its term later. Published within that transaction.
 *
 * @param territory KATO code
 */
public record BodyFormed(String territory) {}
