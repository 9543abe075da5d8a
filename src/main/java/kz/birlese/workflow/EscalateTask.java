package kz.birlese.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks a task as late for those who look after its case, once, and raises its priority. */
@Component
class EscalateTask {

    /** The engine's usual priority is 50; a task of any usual priority comes behind one that is escalated. */
    private static final int RAISE = 50;

    private final TaskService tasks;
    private final TaskEntries entries;
    private final TaskSteps steps;
    private final TaskNotices notices;
    private final Clock clock;

    EscalateTask(TaskService tasks, TaskEntries entries, TaskSteps steps, TaskNotices notices, Clock clock) {
        this.tasks = tasks;
        this.entries = entries;
        this.steps = steps;
        this.notices = notices;
        this.clock = clock;
    }

    /** In a transaction of its own: a task that moves at this moment must not hold up the others. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void of(TaskEntry task) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (task.escalated() == null) {
            tasks.setPriority(task.taskId(), task.priority() + RAISE);
            entries.escalate(task.taskId(), now);
            steps.add(TaskStep.of(task, TaskStep.Kind.ESCALATED, null, null, null));
        }
        notices.add(task, TaskNotices.Kind.ESCALATED);
    }
}
