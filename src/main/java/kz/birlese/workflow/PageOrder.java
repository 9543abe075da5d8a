package kz.birlese.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** In which order lists of tasks page, and where a following page begins: by what its last row says, not by counting. */
enum PageOrder {
    DUE("due, task_id", "(due > :due or (due = :due and task_id > :id))"),
    NEWEST("created desc, task_id", "(created < :created or (created = :created and task_id > :id))"),
    PRIORITY(
            "priority desc, due, task_id",
            "(priority < :priority or (priority = :priority" + " and (due > :due or (due = :due and task_id > :id))))");

    private final String sql;
    private final String after;

    PageOrder(String sql, String after) {
        this.sql = sql;
        this.after = after;
    }

    /** The most urgent first when nothing else is asked for. */
    static PageOrder of(TaskFilter.Order order) {
        return valueOf(Objects.requireNonNullElse(order, TaskFilter.Order.DUE).name());
    }

    String sql() {
        return sql;
    }

    String cursor(TaskEntry last) {
        Instant due = Objects.requireNonNullElse(last.due(), EntryRows.END_OF_TIME);
        return String.join(" ", due.toString(), last.created().toString(), "" + last.priority(), last.taskId());
    }

    Visibility.Condition after(String cursor) {
        String[] last = cursor.split(" ", 4);
        return new Visibility.Condition(
                after,
                Map.of(
                        "due", EntryRows.stamp(Instant.parse(last[0])),
                        "created", EntryRows.stamp(Instant.parse(last[1])),
                        "priority", Integer.valueOf(last[2]),
                        "id", last[3]));
    }
}
