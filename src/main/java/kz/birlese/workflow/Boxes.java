package kz.birlese.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.birlese.people.SignedIn;
import org.springframework.stereotype.Component;

/** The user task boxes of all features by their id, and what they say about their tasks. */
@Component
class Boxes {

    private final Map<String, UserTaskBox> byId;
    private final TaskDays days;
    private final WorkingDays workingDays;

    Boxes(Map<String, UserTaskBox> byId, TaskDays days, WorkingDays workingDays) {
        this.byId = byId;
        this.days = days;
        this.workingDays = workingDays;
    }

    Optional<UserTaskBox> find(String taskKey) {
        return Optional.ofNullable(byId.get(taskKey));
    }

    /** When the task is due: as its case says, else as the table of task days says, else null. */
    Instant due(TaskAtHand task, Instant created) {
        return find(task.taskKey()).flatMap(box -> box.dueAt(task)).orElseGet(() -> {
            OptionalInt allowed = days.of(task.taskKey());
            return allowed.isPresent() ? workingDays.after(created, allowed.getAsInt()) : null;
        });
    }

    /** Whether the box lets the person see and take the task; a task already held stays with its holder. */
    boolean isFor(TaskEntry task, SignedIn person) {
        return task.assignee() != null
                || find(task.taskKey())
                        .map(box -> box.isFor(task.atHand(), person))
                        .orElse(true);
    }
}
