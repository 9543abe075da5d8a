package kz.birlese.workflow;

/** A task is over, done or lapsed; told within the transaction that ends it. */
public record TaskGone(String taskId) {}
