package kz.birlese.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * One open task as lists show it.
 *
 * @param taskKey the id of the box
 * @param processKey the process that holds the box
 * @param rootProcess the process nobody called, at the top of it
 * @param role who may take it, or null when it was made for one person only
 * @param assignee who holds it, or null
 * @param personal made for its assignee; nobody else ever sees it
 * @param due null when no rule sets a day
 * @param delegatedBy who asked the holder to prepare the task and gets it back, or null
 * @param escalated since when those who look after the case know that it is late, or null
 */
public record TaskEntry(
        String taskId,
        String taskKey,
        String processKey,
        String processInstance,
        String rootProcess,
        String rootInstance,
        CaseCard card,
        String role,
        UUID assignee,
        boolean personal,
        Instant created,
        Instant due,
        int priority,
        UUID delegatedBy,
        Instant escalated) {

    /** What the engine gives a task that nothing makes more or less pressing. */
    public static final int USUAL_PRIORITY = 50;

    TaskAtHand atHand() {
        return new TaskAtHand(taskId, taskKey, processKey, card.caseId(), assignee);
    }
}
