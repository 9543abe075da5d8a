package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.people.BySystem;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Deputising;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does with a task. For everybody who neither holds nor may take it, the task does not exist ({@link
 * NotFound}). The one place that completes tasks: no way leads around the check of the form.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.NEVER)
public class TaskActions {

    private final TaskInbox inbox;
    private final AtTask at;
    private final TaskForms forms;
    private final TaskSteps steps;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final Deputising deputising;
    private final Confirmations confirmations;
    private final CurrentUser user;

    TaskActions(
            TaskInbox inbox,
            AtTask at,
            TaskForms forms,
            TaskSteps steps,
            TaskService tasks,
            ApplicationEventPublisher events,
            Deputising deputising,
            Confirmations confirmations,
            CurrentUser user) {
        this.inbox = inbox;
        this.at = at;
        this.forms = forms;
        this.steps = steps;
        this.tasks = tasks;
        this.events = events;
        this.deputising = deputising;
        this.confirmations = confirmations;
        this.user = user;
    }

    /**
     * Takes an open task, or one held by somebody the person stands in for. Throws {@link Refusal} {@code taskTaken} or
     * {@code taskAlreadyDone} when another was first.
     */
    public void claim(String taskId) {
        act(taskId, task -> {
            if (take(task)) {
                record(task, Kind.TAKEN);
            }
        });
    }

    /**
     * Puts a task back for the others; throws {@link Refusal} {@code taskIsYours} when it was made for the person, and
     * {@code taskHandBackFirst} when it goes back to whoever asked the person to prepare it.
     */
    public void giveBack(String taskId) {
        act(taskId, task -> {
            if (task.personal()) {
                throw new Refusal("taskIsYours");
            }
            isNotOnlyPrepared(task);
            if (task.assignee() != null && !me().equals(task.assignee())) {
                throw new NotFound();
            }
            tasks.setAssignee(taskId, null);
            record(task, Kind.GIVEN_BACK);
        });
    }

    /**
     * Takes the task when the person does not hold it yet, checks the values against its form and carries them into the
     * domain. Throws {@link Refusal} {@code taskHandBackFirst} when the person only prepares it for somebody, and {@code
     * holdersWordMissing} when they fill it in for its holder, who has not confirmed these very values.
     *
     * @param values what the person typed, by field key
     */
    public void complete(String taskId, Map<String, Object> values) {
        act(taskId, task -> {
            isNotOnlyPrepared(task);
            if (take(task) && deputising.inWhosePlace(me()).isPresent()) {
                record(task, Kind.TAKEN);
            }
            Submission submission = forms.check(taskId, values);
            confirmations.require(task, submission);
            tasks.complete(
                    taskId,
                    Variables.putValueTyped(
                            UserTaskBox.SUBMISSION,
                            Variables.objectValue(submission, true).create()));
        });
    }

    /**
     * Ends a task made for one of several people that is not asked of this one any more, within the caller's transaction:
     * nothing is handed in with it, and the others go on. Throws {@link NotFound} when the person has no such task.
     */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    public void excuse(String box, UUID caseId, UUID holder) {
        Task task = tasks
                .createTaskQuery()
                .taskDefinitionKey(box)
                .processInstanceBusinessKey(caseId.toString())
                .taskAssignee(holder.toString())
                .list()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        tasks.complete(task.getId(), Variables.putValueTyped(UserTaskBox.EXCUSED, Variables.booleanValue(true, true)));
    }

    /** Whether the person did not hold it before; what they fill in for its holder stays where it is. */
    private boolean take(TaskEntry task) {
        if (me().equals(task.assignee()) || CaseFollowers.assists(task, user.require())) {
            return false;
        }
        if (task.assignee() == null) {
            tasks.claim(task.taskId(), me().toString());
        } else {
            tasks.setAssignee(task.taskId(), me().toString());
            events.publishEvent(new TaskMoved(task.taskId(), task.assignee(), me()));
        }
        return true;
    }

    private static void isNotOnlyPrepared(TaskEntry task) {
        if (task.delegatedBy() != null) {
            throw new Refusal("taskHandBackFirst");
        }
    }

    private void record(TaskEntry task, Kind kind) {
        steps.add(TaskStep.of(task, kind, me(), null, null));
    }

    private UUID me() {
        return user.require().id();
    }

    private void act(String taskId, Consumer<TaskEntry> step) {
        at.act(taskId, () -> inbox.find(taskId), step);
    }
}
