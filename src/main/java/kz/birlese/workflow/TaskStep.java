package kz.birlese.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing somebody did with a task besides completing it.
 *
 * @param who null when the house did it
 * @param to whom it went to, or null
 * @param why the reason, the question, the answer or the comment, or null
 * @param deputyFor in whose place it was done, or null
 * @param file what was attached, or null
 * @param answers the question this answers, or null
 * @param due the term the task was moved to, or null
 */
public record TaskStep(
        UUID id,
        String taskId,
        String taskKey,
        UUID caseId,
        Kind kind,
        UUID who,
        Instant at,
        UUID to,
        String why,
        UUID deputyFor,
        UUID file,
        UUID answers,
        Instant due) {

    public enum Kind {
        TAKEN,
        GIVEN_BACK,
        ASSIGNED,
        DELEGATED,
        HANDED_BACK,
        RECALLED,
        ASKED,
        ANSWERED,
        COMMENTED,
        ATTACHED,
        ESCALATED,
        RESCHEDULED,
        RETURNED;

        /** Whoever does this waits for somebody else. */
        boolean handsOn() {
            return this == ASSIGNED || this == DELEGATED || this == ASKED;
        }
    }

    /** Somebody moves the task to somebody, with a word or without. */
    static TaskStep of(TaskEntry task, Kind kind, UUID who, UUID to, String why) {
        return new TaskStep(
                UUID.randomUUID(),
                task.taskId(),
                task.taskKey(),
                task.card().caseId(),
                kind,
                who,
                null,
                to,
                why,
                null,
                null,
                null,
                null);
    }

    TaskStep withDue(Instant moved) {
        return new TaskStep(id, taskId, taskKey, caseId, kind, who, at, to, why, deputyFor, file, answers, moved);
    }

    TaskStep withFile(UUID attached) {
        return new TaskStep(id, taskId, taskKey, caseId, kind, who, at, to, why, deputyFor, attached, answers, due);
    }

    TaskStep answering(UUID question) {
        return new TaskStep(id, taskId, taskKey, caseId, kind, who, at, to, why, deputyFor, file, question, due);
    }
}
