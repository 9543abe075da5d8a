package kz.birlese.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.birlese.people.BySystem;
import kz.birlese.workflow.TaskNotices.Kind;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The round of a working day: looks through the open tasks once, notices what is due soon, overdue or to be escalated,
 * and tells everybody concerned in one letter each. A round that was cut short goes on where it stopped; one that is over
 * is not held again, whoever asks.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.NEVER)
public class RemindOfTasks {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOfTasks.class);

    /** No reminder goes earlier; spares a round the tasks that have all the time in the world. */
    private static final int DAYS_AHEAD = 60;

    private final TaskNotices notices;
    private final EscalateTask escalate;
    private final RoundLetters letters;
    private final TaskSteps steps;
    private final TaskDays terms;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LocalTime from;

    RemindOfTasks(
            TaskNotices notices,
            EscalateTask escalate,
            RoundLetters letters,
            TaskSteps steps,
            TaskDays terms,
            WorkingDays days,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${birlese.reminders.from}") String from) {
        this.notices = notices;
        this.escalate = escalate;
        this.letters = letters;
        this.steps = steps;
        this.terms = terms;
        this.days = days;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.from = LocalTime.parse(from);
    }

    /** Holds the round of today if today is a working day, its hour has come and it has not been held. */
    public void today() {
        LocalDate day = LocalDate.now(clock);
        if (!days.isWorkingDay(day) || LocalTime.now(clock).isBefore(from) || notices.wasHeld(day)) {
            return;
        }
        Instant begin = day.atStartOfDay(clock.getZone()).toInstant();
        Instant ahead = day.plusDays(DAYS_AHEAD).atStartOfDay(clock.getZone()).toInstant();
        each(Kind.SOON, begin, ahead, task -> isSoon(task, day), task -> note(task, Kind.SOON));
        each(Kind.OVERDUE, Instant.EPOCH, begin, task -> true, task -> note(task, Kind.OVERDUE));
        each(Kind.ESCALATED, Instant.EPOCH, begin, task -> isLate(task, day), this::escalate);
        transaction.executeWithoutResult(status -> tell(day));
    }

    private void tell(LocalDate day) {
        notices.held(day);
        letters.write(day, notices.untold());
        notices.tellAll();
        notices.tidyUp();
        steps.tidyUp();
    }

    private void each(Kind kind, Instant begin, Instant end, Predicate<TaskEntry> fits, Consumer<TaskEntry> then) {
        TaskEntry last = null;
        List<TaskEntry> batch;
        do {
            batch = notices.unnoticed(kind, begin, end, last);
            batch.stream().filter(fits).forEach(then);
            last = batch.isEmpty() ? null : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());
    }

    private boolean isSoon(TaskEntry task, LocalDate day) {
        Integer before = terms.of(task.taskKey()).remindBefore();
        return before != null && !day.isBefore(days.dayBefore(task.due(), before));
    }

    private boolean isLate(TaskEntry task, LocalDate day) {
        Integer after = terms.of(task.taskKey()).escalateAfter();
        return after != null && !day.isBefore(days.dayAfter(task.due(), after));
    }

    private void note(TaskEntry task, Kind kind) {
        transaction.executeWithoutResult(status -> notices.add(task, kind));
    }

    /** A task that somebody moves at this very moment is looked at again tomorrow. */
    private void escalate(TaskEntry task) {
        try {
            escalate.of(task);
        } catch (OptimisticLockingException | ConcurrencyFailureException moving) {
            LOG.info("Task {} was not escalated today: somebody is at work on it", task.taskId());
        }
    }
}
