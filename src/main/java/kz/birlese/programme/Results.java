package kz.birlese.programme;

import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.people.BySystem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results that features report down to the programme, counted on the goals of the village plans. */
@Service
@Transactional
public class Results {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Results(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts the fact; one that the same source reported before under the same indicator and goal is replaced. */
    @BySystem
    public void record(ResultFact fact) {
        jdbc.update(
                "delete from result_fact where source_kind = ? and source_id = ? and indicator = ? and goal = ?",
                fact.sourceKind(),
                fact.sourceId(),
                fact.indicator(),
                fact.goal());
        jdbc.update(
                "insert into result_fact (goal, indicator, amount, unit, reported_for, source_kind, source_id,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                fact.goal(),
                fact.indicator(),
                fact.value(),
                fact.unit(),
                Date.valueOf(fact.on()),
                fact.sourceKind(),
                fact.sourceId(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** What counts on the goal, oldest first; public, since it names no person. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<ResultFact> of(UUID goal) {
        return jdbc.query(
                "select goal, indicator, amount, unit, reported_for, source_kind, source_id from result_fact"
                        + " where goal = ? order by reported_for, recorded_at, indicator",
                Results::fact,
                goal);
    }

    /** The sums on the goal by indicator. */
    @PermitAll
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> totals(UUID goal) {
        return of(goal).stream()
                .collect(Collectors.groupingBy(
                        ResultFact::indicator,
                        Collectors.reducing(BigDecimal.ZERO, ResultFact::value, BigDecimal::add)));
    }

    private static ResultFact fact(ResultSet row, int index) throws SQLException {
        return new ResultFact(
                row.getObject("goal", UUID.class),
                row.getString("indicator"),
                row.getBigDecimal("amount"),
                row.getString("unit"),
                row.getDate("reported_for").toLocalDate(),
                row.getString("source_kind"),
                row.getObject("source_id", UUID.class));
    }
}
