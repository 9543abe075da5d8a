package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.workflow.TaskFilter.Due;
import kz.birlese.workflow.TaskFilter.Priority;
import kz.birlese.workflow.TaskFilter.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of the person at work: what is theirs, and what their roles let them take. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class TaskInbox {

    /** Some tasks, and where the following page begins, or null when there is none. */
    public record Page(List<TaskEntry> rows, String next) {}

    private static final int MOST_OF_A_CASE = 200;

    private final JdbcClient sql;
    private final PlansForWords plans;
    private final Visibility visibility;
    private final HandedOn handedOn;
    private final CurrentUser user;
    private final Clock clock;

    TaskInbox(
            JdbcClient sql,
            PlansForWords plans,
            Visibility visibility,
            HandedOn handedOn,
            CurrentUser user,
            Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.visibility = visibility;
        this.handedOn = handedOn;
        this.user = user;
        this.clock = clock;
    }

    /** The page that begins where another ended, or the first when {@code after} is null. */
    public Page page(TaskFilter filter, String after, int size) {
        PageOrder order = PageOrder.of(filter.order());
        EntryQuery query = query(filter);
        if (after != null) {
            query.where(order.after(after));
        }
        List<TaskEntry> found = query.list(sql, order.sql(), size + 1, EntryRows::task);
        return found.size() <= size
                ? new Page(found, null)
                : new Page(List.copyOf(found.subList(0, size)), order.cursor(found.get(size - 1)));
    }

    /** How many tasks there are, {@code most} when there are more. */
    public int count(TaskFilter filter, int most) {
        return query(filter).count(sql, most);
    }

    /** The task, when the person holds or may take it. */
    public Optional<TaskEntry> find(String taskId) {
        return new EntryQuery("task_entry")
                        .where("task_id = :task", Map.of("task", taskId))
                        .where(visibility.heldOrOpen(user.require()))
                        .list(sql, "task_id", 1, EntryRows::task)
                        .stream()
                        .findFirst();
    }

    /** What the person holds or may take of one case. */
    public List<TaskEntry> ofCase(UUID caseId) {
        return new EntryQuery("task_entry")
                .where("case_id = :case", Map.of("case", caseId))
                .where(visibility.heldOrOpen(user.require()))
                .list(sql, PageOrder.DUE.sql(), MOST_OF_A_CASE, EntryRows::task);
    }

    private EntryQuery query(TaskFilter filter) {
        EntryQuery query = new EntryQuery("task_entry")
                .byOneOf(ways(filter, user.require()))
                .where(visibility.within(filter.settlement()))
                .matching(filter.search(), plans);
        equal(query, "root_process", "process", filter.process());
        equal(query, "task_key", "step", filter.step());
        if (filter.call() != null) {
            query.where("(parent_case = :call or case_id = :call)", Map.of("call", filter.call()));
        }
        if (filter.priority() != null) {
            query.where("priority " + sign(filter.priority()) + " :usual", Map.of("usual", TaskEntry.USUAL_PRIORITY));
        }
        if (filter.due() != null || filter.view() == View.OVERDUE) {
            due(query, filter.view() == View.OVERDUE ? Due.OVERDUE : filter.due());
        }
        return query;
    }

    private List<Visibility.Condition> ways(TaskFilter filter, SignedIn me) {
        return switch (filter.view()) {
            case MINE -> visibility.mine(me);
            case GROUPS -> filter.assignee() == null ? visibility.open(me) : visibility.heldBy(filter.assignee(), me);
            case OVERDUE -> visibility.heldAndOpen(me);
            case WAITING -> List.of(handedOn.by(me));
            case DONE -> List.of();
        };
    }

    private static void equal(EntryQuery query, String column, String name, String value) {
        if (value != null) {
            query.where(column + " = :" + name, Map.of(name, value));
        }
    }

    private static String sign(Priority priority) {
        return switch (priority) {
            case HIGH -> ">";
            case USUAL -> "=";
            case LOW -> "<";
        };
    }

    private void due(EntryQuery query, Due due) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = due == Due.TODAY ? today : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Instant until = due == Due.OVERDUE
                ? now
                : last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        query.where("due < :until", Map.of("until", EntryRows.stamp(until)));
        if (due != Due.OVERDUE) {
            query.where("due >= :now", Map.of("now", EntryRows.stamp(now)));
        }
    }
}
