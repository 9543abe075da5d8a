package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a person does with a task. For everybody who neither holds nor may take it, the task does not exist ({@link
 * NotFound}). Two who act at once collide in the engine; the loser looks again and tries again while the task still
 * stands, which only works outside of any transaction. The one place that completes tasks: no way leads around the check
 * of the form.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.NEVER)
public class TaskActions {

    private static final int TRIES = 4;

    private final TaskInbox inbox;
    private final LostTasks lost;
    private final TaskForms forms;
    private final TaskService tasks;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    TaskActions(
            TaskInbox inbox,
            LostTasks lost,
            TaskForms forms,
            TaskService tasks,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.inbox = inbox;
        this.lost = lost;
        this.forms = forms;
        this.tasks = tasks;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes an open task. Throws {@link Refusal} {@code taskTaken} or {@code taskAlreadyDone} when another was first. */
    public void claim(String taskId) {
        act(taskId, this::take);
    }

    /** Puts a task back for the others; throws {@link Refusal} {@code taskIsYours} when it was made for the person. */
    public void giveBack(String taskId) {
        act(taskId, task -> {
            if (task.personal()) {
                throw new Refusal("taskIsYours");
            }
            tasks.setAssignee(taskId, null);
        });
    }

    /**
     * Takes the task when nobody holds it, checks the values against its form and carries them into the domain.
     *
     * @param values what the person typed, by field key
     */
    public void complete(String taskId, Map<String, Object> values) {
        act(taskId, task -> {
            take(task);
            Submission submission = forms.check(taskId, values);
            tasks.complete(
                    taskId,
                    Variables.putValueTyped(
                            UserTaskBox.SUBMISSION,
                            Variables.objectValue(submission, true).create()));
        });
    }

    private void take(TaskEntry task) {
        if (task.assignee() == null) {
            tasks.claim(task.taskId(), user.require().id().toString());
        }
    }

    private void act(String taskId, Consumer<TaskEntry> step) {
        SignedIn me = user.require();
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(
                        status -> step.accept(inbox.find(taskId).orElseThrow(() -> lost.why(taskId, me))));
                return;
            } catch (RuntimeException failure) {
                if (!isCollision(failure) || attempt == TRIES) {
                    throw lost.whyElse(taskId, me, Causes.answer(failure));
                }
            }
        }
    }

    /** The engine may see a claim that was not there yet when we looked for the task. */
    private static boolean isCollision(RuntimeException failure) {
        return Causes.has(failure, OptimisticLockingException.class)
                || Causes.has(failure, TaskAlreadyClaimedException.class)
                || Causes.has(failure, ConcurrencyFailureException.class);
    }
}
