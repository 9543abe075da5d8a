package kz.birlese.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * What the process tells the application about one user task. Its bean carries the id of the box and is wired as the
 * task's {@code complete} listener: there the form's values cross into the domain, in the engine's own transaction, so
 * that a refusal rolls both back.
 */
public abstract class UserTaskBox implements TaskListener {

    /** The transient variable a form's values travel in. */
    static final String SUBMISSION = "submission";

    /** The transient variable that says that the task is not asked of its holder any more. */
    static final String EXCUSED = "excused";

    @Override
    public final void notify(DelegateTask task) {
        if (task.getVariable(EXCUSED) != null) {
            return;
        }
        Submission submission = (Submission) task.getVariable(SUBMISSION);
        if (submission == null) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " completed without a form");
        }
        task.setVariables(completed(atHand(task), submission));
    }

    static TaskAtHand atHand(DelegateTask task) {
        String process = task.getProcessDefinitionId();
        return new TaskAtHand(
                task.getId(),
                task.getTaskDefinitionKey(),
                process.substring(0, process.indexOf(':')),
                UUID.fromString(task.getExecution().getProcessBusinessKey()),
                task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()));
    }

    /**
     * What the form opens with: values for its fields, read-only ones included, and the lists its choices come from.
     * Text that a person reads comes in the language of {@link kz.birlese.people.CurrentUser}. Runs for the person who
     * looks at the task.
     */
    public Map<String, Object> opening(TaskAtHand task) {
        return Map.of();
    }

    /**
     * Carries the form's values into the domain and answers the routing values the process goes on with: ids, flags,
     * numbers, dates and short words only. Throws {@link kz.birlese.record.Refusal} when a rule does not allow it.
     */
    protected abstract Map<String, Object> completed(TaskAtHand task, Submission submission);

    /**
     * What the holder of the task agrees to by a code when somebody else fills in its form for them: in the holder's
     * language, with everything that counts in it. Empty where nobody may. Throws {@link kz.birlese.record.Refusal} as
     * completing would, so that nobody is asked for what cannot be sent.
     */
    protected Optional<String> toConfirm(TaskAtHand task, Submission submission) {
        return Optional.empty();
    }

    /** When the task is due, when its case says so; otherwise the table of task days decides. */
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.empty();
    }

    /**
     * The rule that keeps this task from being completed together with others of its kind, with the same answers; empty
     * when nothing does. Most tasks are looked at one by one.
     */
    public Optional<String> notTogether(TaskAtHand task) {
        return Optional.of("taskOneByOne");
    }

    /**
     * Accounts from whom the task is kept although their role fits: who sat in the jury does not hear a complaint about
     * its call. Asked once, when the task comes up; for them it does not exist, in lists, counts and by address alike.
     */
    protected Set<UUID> notFor(TaskAtHand task) {
        return Set.of();
    }
}
