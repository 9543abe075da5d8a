package kz.birlese.workflow;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whose work on a task its holder goes on with. */
@Component
public class EarlierHolders {

    private final TaskSteps steps;

    EarlierHolders(TaskSteps steps) {
        this.steps = steps;
    }

    /** The holder, and everybody who held the task before and handed it on. */
    public Set<UUID> holders(TaskAtHand task) {
        Set<UUID> holders = new HashSet<>();
        holders.add(task.assignee());
        steps.ofTask(task.taskId()).stream()
                .filter(step -> step.kind() == TaskStep.Kind.TAKEN
                        || step.kind() == TaskStep.Kind.ASSIGNED
                        || step.kind() == TaskStep.Kind.DELEGATED)
                .forEach(step -> {
                    holders.add(step.who());
                    holders.add(step.to());
                });
        return holders;
    }
}
