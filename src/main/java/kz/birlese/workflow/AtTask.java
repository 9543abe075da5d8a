package kz.birlese.workflow;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Deputising;
import kz.birlese.people.SignedIn;
import kz.birlese.record.NotFound;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something with a task in a transaction of its own. Two who act at once collide in the engine; the loser looks
 * again and tries again while the task still stands, which only works outside of any transaction.
 */
@Component
class AtTask {

    private static final int TRIES = 4;

    private final LostTasks lost;
    private final CaseFollowers followers;
    private final Deputising deputising;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    AtTask(
            LostTasks lost,
            CaseFollowers followers,
            Deputising deputising,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.lost = lost;
        this.followers = followers;
        this.deputising = deputising;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param find the task as the person may see it; when it is empty, {@link LostTasks} says why, or {@link NotFound}
     */
    void act(String taskId, Supplier<Optional<TaskEntry>> find, Consumer<TaskEntry> step) {
        SignedIn me = user.require();
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(
                        status -> step.accept(inPlace(find.get().orElseThrow(() -> lost.why(taskId, me)), me)));
                return;
            } catch (RuntimeException failure) {
                if (!isCollision(failure) || attempt == TRIES) {
                    throw lost.whyElse(taskId, me, Causes.answer(failure));
                }
            }
        }
    }

    /** Whatever follows, in the engine and in the domain, is done in the place of whoever is away. */
    private TaskEntry inPlace(TaskEntry task, SignedIn me) {
        followers.inWhosePlace(task, me).ifPresent(absent -> deputising.inPlaceOf(absent, me.id()));
        return task;
    }

    /** The engine may see a claim that was not there yet when we looked for the task. */
    private static boolean isCollision(RuntimeException failure) {
        return Causes.has(failure, OptimisticLockingException.class)
                || Causes.has(failure, TaskAlreadyClaimedException.class)
                || Causes.has(failure, ConcurrencyFailureException.class);
    }
}
