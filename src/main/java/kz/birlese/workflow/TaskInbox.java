package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list of the person at work: what is theirs, and what their roles let them take. Due first. */
@Service
@PermitAll
@Transactional(readOnly = true)
public class TaskInbox {

    /** Held by the person, or open to the person's roles. */
    public enum Whose {
        MINE,
        GROUPS
    }

    /** Past its moment; later today; from now to Sunday night. */
    public enum Due {
        OVERDUE,
        TODAY,
        THIS_WEEK
    }

    /**
     * What to list; null means any.
     *
     * @param process the process nobody called
     * @param settlement KATO code of a territory of any size
     * @param search words of the number, the title, the owner or the place, in any spelling
     */
    public record Filter(Whose whose, String process, String settlement, Due due, String search) {}

    /** Some tasks, and where the following page begins, or null when there is none. */
    public record Page(List<TaskEntry> rows, String next) {}

    private static final String ORDER = "due, task_id";

    private final JdbcClient sql;
    private final Visibility visibility;
    private final Boxes boxes;
    private final CurrentUser user;
    private final Clock clock;

    TaskInbox(JdbcClient sql, Visibility visibility, Boxes boxes, CurrentUser user, Clock clock) {
        this.sql = sql;
        this.visibility = visibility;
        this.boxes = boxes;
        this.user = user;
        this.clock = clock;
    }

    /** The page that begins where another ended, or the first when {@code after} is null. */
    public Page page(Filter filter, String after, int size) {
        SignedIn me = user.require();
        List<TaskEntry> rows = new ArrayList<>();
        String from = after;
        boolean more = true;
        while (more && rows.size() <= size) {
            List<TaskEntry> batch = query(filter, me, from).list(sql, ORDER, size + 1, EntryRows::task);
            batch.stream().filter(task -> isFor(task, me)).forEach(rows::add);
            more = batch.size() > size;
            from = more ? cursor(batch.get(size)) : from;
        }
        return rows.size() <= size
                ? new Page(List.copyOf(rows), null)
                : new Page(List.copyOf(rows.subList(0, size)), cursor(rows.get(size - 1)));
    }

    /** The task, when the person holds or may take it. */
    public Optional<TaskEntry> find(String taskId) {
        SignedIn me = user.require();
        return new EntryQuery("task_entry")
                        .where("task_id = :task", Map.of("task", taskId))
                        .where(visibility.heldOrOpen(me))
                        .list(sql, ORDER, 1, EntryRows::task)
                        .stream()
                        .filter(task -> isFor(task, me))
                        .findFirst();
    }

    /** What the person holds or may take of one case. */
    public List<TaskEntry> ofCase(UUID caseId) {
        SignedIn me = user.require();
        return new EntryQuery("task_entry")
                        .where("case_id = :case", Map.of("case", caseId))
                        .where(visibility.heldOrOpen(me))
                        .list(sql, ORDER, 200, EntryRows::task)
                        .stream()
                        .filter(task -> isFor(task, me))
                        .toList();
    }

    private EntryQuery query(Filter filter, SignedIn me, String after) {
        EntryQuery query = new EntryQuery("task_entry")
                .where(whose(filter.whose(), me))
                .where(visibility.within(filter.settlement()))
                .matching(filter.search());
        if (filter.process() != null) {
            query.where("root_process = :process", Map.of("process", filter.process()));
        }
        if (filter.due() != null) {
            due(query, filter.due());
        }
        if (after != null) {
            int cut = after.indexOf(' ');
            query.where(
                    "(due > :afterDue or (due = :afterDue and task_id > :afterId))",
                    Map.of(
                            "afterDue",
                            EntryRows.stamp(Instant.parse(after.substring(0, cut))),
                            "afterId",
                            after.substring(cut + 1)));
        }
        return query;
    }

    private Visibility.Condition whose(Whose whose, SignedIn me) {
        if (whose == null) {
            return visibility.heldOrOpen(me);
        }
        return whose == Whose.MINE ? visibility.held(me) : visibility.open(me);
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

    private boolean isFor(TaskEntry task, SignedIn me) {
        return boxes.isFor(task, me);
    }

    private static String cursor(TaskEntry last) {
        return (last.due() == null ? EntryRows.END_OF_TIME : last.due()) + " " + last.taskId();
    }
}
