package kz.birlese.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.birlese.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks through the open tasks of groups for those that nobody may do, whatever made it so, marks them for {@link Tracking}
 * and tells those who can help, once for each task.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.NEVER)
public class WarnOfIdleTasks {

    private final TaskEntries entries;
    private final Hands hands;
    private final IdleLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WarnOfIdleTasks(
            TaskEntries entries,
            Hands hands,
            IdleLetters letters,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entries = entries;
        this.hands = hands;
        this.letters = letters;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** May run as often as one likes. */
    public void look() {
        String last = "";
        List<TaskEntry> batch;
        do {
            batch = entries.ofGroups(last);
            Hands.Present present = hands.present();
            batch.forEach(task -> transaction.executeWithoutResult(status -> look(task, present)));
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).taskId();
        } while (!batch.isEmpty());
    }

    private void look(TaskEntry task, Hands.Present present) {
        boolean isIdle = !present.areThereFor(task);
        if (isIdle && entries.markIdle(task.taskId(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            letters.tell(task);
        } else if (!isIdle) {
            entries.markDoable(task.taskId());
        }
    }
}
