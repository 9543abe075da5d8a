package kz.birlese.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.birlese.workflow.FollowedCases.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long tasks took that were done, from the moment a case came to them, whoever held them meanwhile: percentiles as
 * SQL defines {@code percentile_cont} (what lies between two is divided evenly). A task left undone does not count.
 */
@Component
public class StepTimes {

    private static final String LENGTHS =
            """
            from (
                select step.box, step.person, step.ended, followed.owner,
                    cast(%s as double precision) as working,
                    cast(extract(epoch from step.ended) - extract(epoch from step.started) as double precision) / 86400 as days
                from step_run step
                join (select root_instance, owner from case_entry where %%s) followed
                    on followed.root_instance = step.root_instance
                where step.box_type = 'userTask' and step.ended is not null and step.cancelled = false
            ) lengths
            """
                    .formatted(WorkingDays.betweenInSql("step.started", "step.ended"));

    private static final String FIGURES =
            """
            , count(*) as times, sum(case when ended >= :lately then 1 else 0 end) as recent,
            percentile_cont(0.5) within group (order by working) as median,
            percentile_cont(0.9) within group (order by working) as ninth,
            percentile_cont(0.5) within group (order by days) as median_days,
            percentile_cont(0.9) within group (order by days) as ninth_days
            """;

    private final JdbcClient sql;
    private final TaskDays taskDays;
    private final Clock clock;

    StepTimes(JdbcClient sql, TaskDays taskDays, Clock clock) {
        this.sql = sql;
        this.taskDays = taskDays;
        this.clock = clock;
    }

    /** By the id of the box. */
    public List<StepTime> byBox(Scope scope) {
        return ask(
                scope,
                "select box, cast(null as uuid) as person" + FIGURES,
                " group by box order by box",
                clock.instant());
    }

    /** By person; applicants' own steps left out. */
    public List<StepTime> byPerson(Scope scope, Instant lately) {
        String end = " where person is not null and (owner is null or owner <> person) group by person order by person";
        return ask(scope, "select cast(null as varchar) as box, person" + FIGURES, end, lately);
    }

    /** How often each number of working days was needed, by box. */
    public Map<String, SortedMap<Integer, Integer>> lengths(Scope scope) {
        Map<String, SortedMap<Integer, Integer>> found = new HashMap<>();
        question(scope, "select box, working, count(*) as times ", " group by box, working", Map.of())
                .query(row -> {
                    found.computeIfAbsent(row.getString("box"), box -> new TreeMap<>())
                            .put((int) row.getDouble("working"), row.getInt("times"));
                });
        return found;
    }

    /** How many working days the table of terms gives a task; empty when it says nothing. */
    public OptionalInt term(String box) {
        Integer allowed = taskDays.of(box).allowed();
        return allowed == null ? OptionalInt.empty() : OptionalInt.of(allowed);
    }

    private List<StepTime> ask(Scope scope, String columns, String end, Instant lately) {
        return question(scope, columns, end, Map.of("lately", EntryRows.stamp(lately)))
                .query(this::time)
                .list();
    }

    private JdbcClient.StatementSpec question(Scope scope, String columns, String end, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(scope.parameters());
        values.putAll(more);
        return sql.sql(columns + LENGTHS.formatted(scope.sql()) + end).params(values);
    }

    private StepTime time(ResultSet row, int number) throws SQLException {
        String box = row.getString("box");
        return new StepTime(
                box,
                row.getObject("person", UUID.class),
                row.getInt("times"),
                row.getInt("recent"),
                row.getDouble("median"),
                row.getDouble("ninth"),
                row.getDouble("median_days"),
                row.getDouble("ninth_days"),
                box == null ? null : taskDays.of(box).allowed());
    }
}
