package kz.birlese.workflow;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person gave to others and waits for: tasks assigned, tasks to be prepared, questions. */
@Component
class HandedOn {

    private final JdbcClient sql;

    HandedOn(JdbcClient sql) {
        this.sql = sql;
    }

    /** The ids of the open tasks among it, by index however many tasks are open; neither what came back nor what is done. */
    Set<String> taskIds(UUID person) {
        return sql
                .sql("select distinct s.task_id from task_step s join task_entry e on e.task_id = s.task_id"
                        + " where s.who = ? and s.waits = true")
                .param(person)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
