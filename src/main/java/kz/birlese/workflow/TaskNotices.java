package kz.birlese.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what has been noticed about the terms of tasks, and told. */
@Repository
class TaskNotices {

    enum Kind {
        SOON,
        OVERDUE,
        ESCALATED
    }

    /** An open task and what is to be told about it. */
    record Untold(Kind kind, TaskEntry task) {}

    private static final int BATCH = 500;

    private final JdbcClient sql;

    TaskNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Some open tasks whose term lies in the span and has not been noticed so, after the given one or from the start. */
    List<TaskEntry> unnoticed(Kind kind, Instant from, Instant until, TaskEntry after) {
        EntryQuery query = new EntryQuery("task_entry")
                .where(
                        "due >= :from and due < :until and not exists (select 1 from task_notice n"
                                + " where n.task_id = task_entry.task_id and n.kind = :kind and n.due = task_entry.due)",
                        Map.of(
                                "from", EntryRows.stamp(from),
                                "until", EntryRows.stamp(until),
                                "kind", kind.name()));
        if (after != null) {
            query.where(
                    "(due > :afterDue or (due = :afterDue and task_id > :afterId))",
                    Map.of("afterDue", EntryRows.stamp(after.due()), "afterId", after.taskId()));
        }
        return query.list(sql, "due, task_id", BATCH, EntryRows::task);
    }

    void add(TaskEntry task, Kind kind) {
        sql.sql("insert into task_notice (task_id, kind, due, told) values (?, ?, ?, false)")
                .params(task.taskId(), kind.name(), EntryRows.stamp(task.due()))
                .update();
    }

    /** What waits to be told of open tasks, by term. */
    List<Untold> untold() {
        List<Untold> untold = new ArrayList<>();
        sql.sql("select n.kind, e.* from task_notice n join task_entry e on e.task_id = n.task_id"
                        + " where n.told = false order by e.due, e.task_id")
                .query((row, number) ->
                        untold.add(new Untold(Kind.valueOf(row.getString("kind")), EntryRows.task(row, number))))
                .list();
        return untold;
    }

    void tellAll() {
        sql.sql("update task_notice set told = true where told = false").update();
    }

    boolean wasHeld(LocalDate day) {
        return sql.sql("select count(*) from task_round where held_on = ?")
                        .param(day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Throws when somebody else has held the round of the day. */
    void held(LocalDate day) {
        sql.sql("insert into task_round (held_on) values (?)").param(day).update();
    }

    /** Forgets what was noticed about tasks that are over. */
    void tidyUp() {
        sql.sql("delete from task_notice where not exists"
                        + " (select 1 from task_entry e where e.task_id = task_notice.task_id)")
                .update();
    }
}
