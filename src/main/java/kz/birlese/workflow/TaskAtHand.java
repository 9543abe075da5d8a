package kz.birlese.workflow;

import java.util.UUID;

/**
 * A user task as its box sees it.
 *
 * @param taskKey the id of the box
 * @param caseId the aggregate the process is about; the business key
 * @param assignee the account that holds the task, or null when nobody has taken it yet
 */
public record TaskAtHand(String taskId, String taskKey, String processKey, UUID caseId, UUID assignee) {}
