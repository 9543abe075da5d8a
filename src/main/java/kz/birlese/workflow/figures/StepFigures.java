package kz.birlese.workflow.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of boxes as counted last. */
@Repository
public class StepFigures {

    private static final double MICROS = 1e6;

    /** More often no case comes to the same box. */
    private static final int MOST_VISITS_OF_A_CASE = 100;

    private final JdbcClient sql;

    StepFigures(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param definition a version of a process, or the key of a process for all its versions */
    public List<BoxFigures> of(String definition) {
        return sql.sql("select * from step_figures where definition = ? order by box")
                .param(definition)
                .query(StepFigures::figures)
                .list();
    }

    /** Empty when no case has ever come there. */
    public Optional<BoxFigures> of(String definition, String box) {
        return sql.sql("select * from step_figures where definition = ? and box = ?")
                .params(definition, box)
                .query(StepFigures::figures)
                .optional();
    }

    /** How many cases have done the step, as far as is needed: once {@code enough} are sure nobody looks further. */
    public int casesDone(String process, String box, int enough) {
        return sql.sql("select count(*) from (select distinct root_instance from (select root_instance from step_run"
                        + " where process_key = ? and box = ? and ended is not null and not cancelled"
                        + " fetch first " + enough * MOST_VISITS_OF_A_CASE + " rows only) done) cases")
                .params(process, box)
                .query(Integer.class)
                .single();
    }

    private static BoxFigures figures(ResultSet row, int number) throws SQLException {
        return new BoxFigures(
                row.getString("box"),
                row.getLong("visits"),
                row.getLong("done"),
                row.getLong("cancelled"),
                time(row, "median_seconds"),
                time(row, "p90_seconds"),
                time(row, "longest_seconds"));
    }

    private static Duration time(ResultSet row, String column) throws SQLException {
        Double seconds = row.getObject(column, Double.class);
        return seconds == null ? null : Duration.of(Math.round(seconds * MICROS), ChronoUnit.MICROS);
    }
}
