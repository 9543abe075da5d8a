package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done and said about an open task, for those who may see it. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class TaskStory {

    private final TaskSight sight;
    private final TaskSteps steps;
    private final TaskLines lines;

    TaskStory(TaskSight sight, TaskSteps steps, TaskLines lines) {
        this.sight = sight;
        this.steps = steps;
        this.lines = lines;
    }

    /** Oldest first; throws {@link NotFound} for whoever may not see the task. */
    public List<TaskLine> of(String taskId) {
        sight.find(taskId).orElseThrow(NotFound::new);
        return lines.of(steps.ofTask(taskId));
    }
}
