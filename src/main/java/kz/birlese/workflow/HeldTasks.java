package kz.birlese.workflow;

import java.util.List;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import org.springframework.stereotype.Component;

/** For what is done beside the form of a task, on a screen of its own: whether the task is the person's just now. */
@Component
public class HeldTasks {

    private final TaskEntries tasks;
    private final CurrentUser user;

    HeldTasks(TaskEntries tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    /** Whether the person at work, or somebody they stand in for, has taken an open task of one of the boxes in the case. */
    public boolean has(UUID caseId, List<String> boxes) {
        List<UUID> selves = user.require().selves().toList();
        return tasks.ofCases(List.of(caseId)).stream()
                .filter(task -> boxes.contains(task.taskKey()))
                .anyMatch(task -> task.assignee() != null && selves.contains(task.assignee()));
    }
}
