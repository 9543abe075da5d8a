package kz.birlese.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.workflow.FollowedCases.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where followed cases wait, and which tasks of theirs were done. Nothing is checked here but the scope. */
@Component
public class FollowedSteps {

    private static final String TASKS =
            """
            select * from task_entry
            where %s order by created, task_id
            """;

    /** Boxes at which a process waits by itself, for a moment, a message or until something holds. */
    private static final String EVENTS =
            """
            select followed.*, step.box, step.started as since
            from step_run step join (select * from case_entry where %s) followed
                on followed.root_instance = step.root_instance
            where step.ended is null
              and (step.box_type like 'intermediate%%' or step.box_type = 'eventBasedGateway')
            order by step.started, step.step_id
            """;

    /** What applicants do themselves is nobody's workload. */
    private static final String DONE =
            """
            select followed.*, step.box, step.person, step.started as since, step.ended as done
            from step_run step join (select * from case_entry where %s) followed
                on followed.root_instance = step.root_instance
            where step.ended is not null and step.cancelled = false and step.box_type = 'userTask' and %s
            order by step.ended desc, step.step_id
            """;

    private final JdbcClient sql;

    FollowedSteps(JdbcClient sql) {
        this.sql = sql;
    }

    /** Open tasks, then what processes wait for by themselves; the longest waiting first in each. */
    public List<FollowedStep> waiting(Scope scope) {
        Stream<FollowedStep> tasks =
                query(TASKS.formatted(scope.sql()), scope.parameters()).query(FollowedSteps::task).list().stream();
        Stream<FollowedStep> events = query(EVENTS.formatted(scope.sql()), scope.parameters())
                .query((row, number) -> step(row, null, null))
                .list()
                .stream();
        return Stream.concat(tasks, events).toList();
    }

    /** Every time the task was done, the last first. */
    public List<FollowedStep> done(Scope scope, String box) {
        return done(scope, "step.box = :box", Map.of("box", box));
    }

    /** What the person has done for others since then, the last first. */
    public List<FollowedStep> doneBy(Scope scope, UUID person, Instant since) {
        return done(
                scope,
                "step.person = :person and step.ended >= :since and (owner is null or owner <> step.person)",
                Map.of("person", person, "since", EntryRows.stamp(since)));
    }

    private List<FollowedStep> done(Scope scope, String condition, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(scope.parameters());
        all.putAll(values);
        return query(DONE.formatted(scope.sql(), condition), all)
                .query((row, number) -> step(row, row.getObject("person", UUID.class), EntryRows.instant(row, "done")))
                .list();
    }

    private JdbcClient.StatementSpec query(String text, Map<String, Object> parameters) {
        return sql.sql(text).params(parameters);
    }

    private static FollowedStep task(ResultSet row, int number) throws SQLException {
        TaskEntry task = EntryRows.task(row, number);
        return new FollowedStep(
                task.rootInstance(),
                task.card(),
                task.taskKey(),
                task.role(),
                task.assignee(),
                task.created(),
                task.due(),
                null);
    }

    private static FollowedStep step(ResultSet row, UUID person, Instant ended) throws SQLException {
        return new FollowedStep(
                row.getString("root_instance"),
                EntryRows.card(row),
                row.getString("box"),
                null,
                person,
                EntryRows.instant(row, "since"),
                null,
                ended);
    }
}
