package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.people.Accounts;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.TaskStep.Kind;
import kz.birlese.workflow.form.TaskForms;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands tasks from one person to another. Only whoever could take the task may get it; for whoever may not see it, it
 * does not exist ({@link NotFound}). What had been filled in goes with it. Every move is recorded and told by letter.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.NEVER)
public class HandOver {

    private final TaskSight sight;
    private final AtTask at;
    private final LostTasks lost;
    private final CaseFollowers followers;
    private final Accounts accounts;
    private final TaskForms forms;
    private final TaskSteps steps;
    private final TaskLetters letters;
    private final TaskService tasks;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;

    HandOver(
            TaskSight sight,
            AtTask at,
            LostTasks lost,
            CaseFollowers followers,
            Accounts accounts,
            TaskForms forms,
            TaskSteps steps,
            TaskLetters letters,
            TaskService tasks,
            ApplicationEventPublisher events,
            CurrentUser user) {
        this.sight = sight;
        this.at = at;
        this.lost = lost;
        this.followers = followers;
        this.accounts = accounts;
        this.forms = forms;
        this.steps = steps;
        this.letters = letters;
        this.tasks = tasks;
        this.events = events;
        this.user = user;
    }

    /**
     * Gives the task to a colleague for good. May do so: who holds it, who looks after the case, and while nobody holds it
     * whoever may take it. Throws {@link Refusal} {@code taskWhyMissing} when it is taken away from somebody without a
     * reason, {@code taskTheirsAlready}, {@code taskIsYours}, {@code taskHandBackFirst}.
     */
    public void assign(String taskId, UUID colleague, String why) {
        act(taskId, task -> {
            mayAssign(task);
            SignedIn to = receiver(task, colleague);
            String reason = Wordy.optional(why, "why");
            if (reason == null && task.assignee() != null && !task.assignee().equals(me())) {
                throw new Refusal("taskWhyMissing", "why", Map.of());
            }
            forgetDelegation(task);
            tasks.setAssignee(taskId, to.id().toString());
            moved(task, Kind.ASSIGNED, to.id(), reason);
        });
    }

    /**
     * Asks a colleague to prepare the task; it comes back to its holder, who completes it. Only its holder may. Throws
     * {@link Refusal} {@code taskIsYours}, {@code taskHandBackFirst}, {@code taskTheirsAlready}.
     */
    public void delegate(String taskId, UUID colleague, String why) {
        act(taskId, task -> {
            mayBeHandedOn(task);
            if (!me().equals(task.assignee())) {
                throw lost.why(taskId, user.require());
            }
            SignedIn to = receiver(task, colleague);
            String reason = Wordy.optional(why, "why");
            // The engine would otherwise give it back to whoever delegated it the time before.
            tasks.setOwner(taskId, me().toString());
            tasks.delegateTask(taskId, to.id().toString());
            moved(task, Kind.DELEGATED, to.id(), reason);
        });
    }

    /** Gives a prepared task back to its holder, with a word about it. {@code filled} is null when the draft is kept already. */
    public void handBack(String taskId, Map<String, Object> filled, String word) {
        act(taskId, task -> {
            if (task.delegatedBy() == null || !me().equals(task.assignee())) {
                throw new NotFound();
            }
            if (filled != null) {
                forms.keep(taskId, Map.of(), filled);
            }
            returned(task, Kind.HANDED_BACK, Wordy.optional(word, "why"));
        });
    }

    /** Whoever asked for the task to be prepared takes it back as it is. */
    public void recall(String taskId) {
        act(taskId, task -> {
            if (!me().equals(task.delegatedBy())) {
                throw new NotFound();
            }
            returned(task, Kind.RECALLED, null);
        });
    }

    /** To its holder; to the group when the holder may not hold it any more. */
    private void returned(TaskEntry task, Kind kind, String word) {
        UUID holder = task.delegatedBy();
        forgetDelegation(task);
        UUID to = candidate(task, holder) == null ? null : holder;
        if (to == null) {
            tasks.setAssignee(task.taskId(), null);
        }
        steps.isBack(task.taskId(), holder);
        moved(task, kind, to, word);
    }

    private void forgetDelegation(TaskEntry task) {
        if (task.delegatedBy() != null) {
            tasks.resolveTask(task.taskId());
        }
    }

    private void moved(TaskEntry task, Kind kind, UUID to, String why) {
        if (to != null) {
            steps.isBack(task.taskId(), to);
            events.publishEvent(new TaskMoved(task.taskId(), task.assignee(), to));
        }
        TaskStep step = TaskStep.of(task, kind, me(), to, why);
        steps.add(step);
        letters.tell(step, task, to);
    }

    private void mayAssign(TaskEntry task) {
        mayBeHandedOn(task);
        SignedIn me = user.require();
        boolean may = me.id().equals(task.assignee())
                || me.covers(Role.PROGRAMME_MANAGER, task.card().settlement())
                || task.assignee() == null && followers.mayHold(task, me);
        if (!may) {
            throw lost.why(task.taskId(), me);
        }
    }

    private void mayBeHandedOn(TaskEntry task) {
        if (task.personal()) {
            throw new Refusal("taskIsYours");
        }
        if (task.delegatedBy() != null && me().equals(task.assignee())) {
            throw new Refusal("taskHandBackFirst");
        }
    }

    private SignedIn receiver(TaskEntry task, UUID colleague) {
        SignedIn to = candidate(task, colleague);
        if (to == null) {
            throw new NotFound();
        }
        if (colleague.equals(task.assignee())) {
            throw new Refusal("taskTheirsAlready", "to", Map.of("name", to.name()));
        }
        return to;
    }

    /** Null when the person may not hold the task, now at least. */
    private SignedIn candidate(TaskEntry task, UUID colleague) {
        return accounts.findById(colleague)
                .filter(account -> !account.isDisabled())
                .map(CaseFollowers::atWork)
                .filter(person -> followers.mayHold(task, person))
                .orElse(null);
    }

    private UUID me() {
        return user.require().id();
    }

    private void act(String taskId, Consumer<TaskEntry> step) {
        at.act(taskId, () -> sight.find(taskId), step);
    }
}
