package kz.birlese.workflow;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person gave to others and waits for: tasks assigned, tasks to be prepared, questions. */
@Component
class HandedOn {

    private final JdbcClient sql;
    private final TaskEntries entries;
    private final CaseFollowers followers;

    HandedOn(JdbcClient sql, TaskEntries entries, CaseFollowers followers) {
        this.sql = sql;
        this.entries = entries;
        this.followers = followers;
    }

    /** The rows among the open tasks; whoever may not see a task any more does not wait for it either. */
    Visibility.Condition by(SignedIn person) {
        Set<String> seen = taskIds(person.id()).stream()
                .filter(task -> entries.find(task)
                        .filter(entry -> followers.maySee(entry, person))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return seen.isEmpty()
                ? new Visibility.Condition("1 = 0", Map.of())
                : new Visibility.Condition("task_id in (:handedOn)", Map.of("handedOn", seen));
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
