package kz.birlese.workflow;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of tasks somebody completed. */
@Repository
class DoneEntries {

    private final JdbcClient sql;

    DoneEntries(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String taskId, String taskKey, String rootInstance, UUID doneBy, Instant doneAt) {
        sql.sql("insert into task_done (task_id, task_key, root_instance, done_by, done_at) values (?, ?, ?, ?, ?)")
                .params(taskId, taskKey, rootInstance, doneBy, EntryRows.stamp(doneAt))
                .update();
    }

    void remove(String taskId) {
        sql.sql("delete from task_done where task_id = ?").param(taskId).update();
    }
}
