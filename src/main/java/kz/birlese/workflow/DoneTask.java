package kz.birlese.workflow;

import java.time.Instant;

/**
 * A task somebody completed, as lists show it.
 *
 * @param taskKey the id of the box
 * @param rootProcess the process nobody called
 */
public record DoneTask(String taskId, String taskKey, String rootProcess, CaseCard card, Instant doneAt) {}
