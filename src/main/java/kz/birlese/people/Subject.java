package kz.birlese.people;

import java.util.UUID;

/**
 * What a letter is about, by ids alone.
 *
 * @param taskId null unless it is about a task
 * @param taskKey the box of the task, or null
 */
public record Subject(Place place, UUID caseId, String taskId, String taskKey) {

    /** Where the reader finds it, which is also who may see it. */
    public enum Place {
        TASK,
        CASE,
        /** Where cases are followed by office. */
        TRACKING
    }

    public static Subject task(UUID caseId, String taskId, String taskKey) {
        return new Subject(Place.TASK, caseId, taskId, taskKey);
    }

    public static Subject ofCase(UUID caseId) {
        return new Subject(Place.CASE, caseId, null, null);
    }

    /** A task as those see it who follow its case and need not see the task itself. */
    public static Subject followed(UUID caseId, String taskId, String taskKey) {
        return new Subject(Place.TRACKING, caseId, taskId, taskKey);
    }

    /** The task, or the case where it is about no task. */
    Object thing() {
        return taskId == null ? caseId : taskId;
    }
}
