package kz.birlese.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.record.NotFound;
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
            Integer allowed = days.of(task.taskKey()).allowed();
            return allowed == null ? null : workingDays.after(created, allowed);
        });
    }

    /** Whether the case itself says when the task is due, whatever the table of task days says. */
    boolean isDueByRule(TaskAtHand task) {
        return find(task.taskKey()).flatMap(box -> box.dueAt(task)).isPresent();
    }

    /** What the holder confirms; {@link NotFound} where nobody fills in the form for them. */
    String toConfirm(TaskAtHand task, Submission submission) {
        return find(task.taskKey())
                .flatMap(box -> box.toConfirm(task, submission))
                .orElseThrow(NotFound::new);
    }

    /** From whom the box keeps the task. */
    Set<UUID> notFor(TaskAtHand task) {
        return find(task.taskKey()).map(box -> box.notFor(task)).orElse(Set.of());
    }
}
