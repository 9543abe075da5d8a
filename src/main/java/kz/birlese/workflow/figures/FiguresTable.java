package kz.birlese.workflow.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The figures as they lie in their table, and the marks of boxes that have to be counted anew. */
@Repository
class FiguresTable {

    private static final String MARKS =
            """
            select touched.number, process.KEY_ as process, touched.definition, touched.box
            from step_touched touched join ACT_RE_PROCDEF process on process.ID_ = touched.definition
            order by touched.number
            """;

    /** Percentiles pass over steps that last still or were not done: they have no time. */
    private static final String COUNT =
            """
            insert into step_figures (definition, box, visits, done, cancelled, total_seconds, median_seconds, p90_seconds,
                longest_seconds, counted_at)
            select cast(? as varchar), cast(? as varchar), count(*), count(seconds),
                count(case when cancelled and ended is not null then 1 end), coalesce(sum(seconds), 0),
                percentile_cont(0.5) within group (order by cast(seconds as double precision)),
                percentile_cont(0.9) within group (order by cast(seconds as double precision)),
                max(seconds), cast(? as timestamp with time zone)
            from (
                select ended, cancelled,
                    case when not cancelled then extract(epoch from ended) - extract(epoch from started) end as seconds
                from step_run where process_key = ? and box = ?""";

    private static final String COUNTED = ") step having count(*) > 0";

    private final JdbcTemplate jdbc;

    FiguresTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param definition a version of the process, or its key for all of them */
    record Box(String process, String definition, String box) {

        Box ofAllVersions() {
            return new Box(process, process, box);
        }

        private boolean isOfAllVersions() {
            return process.equals(definition);
        }
    }

    /** Something happened at the box. */
    record Mark(long number, Box box) {}

    /** Nobody else counts until the end of the transaction. */
    void takeTurn() {
        jdbc.queryForList("select turn from figures_turn for update");
    }

    /** Oldest first. */
    List<Mark> marks(int most) {
        return jdbc.query(
                MARKS + " fetch first " + most + " rows only",
                (row, number) -> new Mark(
                        row.getLong("number"),
                        new Box(row.getString("process"), row.getString("definition"), row.getString("box"))));
    }

    void remove(List<Mark> marks) {
        jdbc.batchUpdate(
                "delete from step_touched where number = ?",
                marks.stream().map(mark -> new Object[] {mark.number()}).toList());
    }

    /** From all its steps. */
    void count(Box box, Instant at) {
        jdbc.update("delete from step_figures where definition = ? and box = ?", box.definition(), box.box());
        Object stamp = at.atOffset(ZoneOffset.UTC);
        if (box.isOfAllVersions()) {
            jdbc.update(COUNT + COUNTED, box.definition(), box.box(), stamp, box.process(), box.box());
        } else {
            jdbc.update(
                    COUNT + " and definition = ?" + COUNTED,
                    box.definition(),
                    box.box(),
                    stamp,
                    box.process(),
                    box.box(),
                    box.definition());
        }
    }
}
