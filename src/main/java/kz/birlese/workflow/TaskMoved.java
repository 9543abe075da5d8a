package kz.birlese.workflow;

import java.util.UUID;

/**
 * A task goes from one holder to another; told within the transaction that moves it.
 *
 * @param from null when nobody held it
 */
public record TaskMoved(String taskId, UUID from, UUID to) {}
