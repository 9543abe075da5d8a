package kz.birlese.workflow.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.birlese.workflow.archive.Ruling.Named;
import kz.birlese.workflow.archive.Ruling.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lasts of a case, found by the process of it that nobody called. Empty when there is no such case. */
@Repository
public class Archive {

    private static final TypeReference<List<Named>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<Rule>> ROWS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final ObjectMapper json;

    Archive(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** In the order in which they began, each after its caller. */
    public List<ProcessRun> processes(String rootInstance) {
        return sql.sql("select * from process_run where root_instance = ?"
                        + " order by started, case when caller is null then 0 else 1 end, instance")
                .param(rootInstance)
                .query(Archive::process)
                .list();
    }

    /** In the order in which the case came to them. */
    public List<StepRun> steps(String rootInstance) {
        return sql.sql("select * from step_run where root_instance = ? order by started, place, step_id")
                .param(rootInstance)
                .query(Archive::step)
                .list();
    }

    /** Oldest first. */
    public List<Ruling> rulings(String rootInstance) {
        return sql.sql("select * from ruling where root_instance = ? order by ruled_at, ruling_id")
                .param(rootInstance)
                .query(this::ruling)
                .list();
    }

    /** Oldest first. */
    public List<Trouble> troubles(String rootInstance) {
        return sql.sql("select * from trouble where root_instance = ? order by since, trouble_id")
                .param(rootInstance)
                .query(Archive::trouble)
                .list();
    }

    private static ProcessRun process(ResultSet row, int number) throws SQLException {
        return new ProcessRun(
                row.getString("instance"),
                row.getString("root_instance"),
                row.getString("process_key"),
                row.getString("definition"),
                row.getString("caller"),
                row.getObject("case_id", UUID.class),
                instant(row, "started"),
                instant(row, "ended"),
                row.getBoolean("cancelled"));
    }

    private static StepRun step(ResultSet row, int number) throws SQLException {
        return new StepRun(
                row.getString("step_id"),
                row.getString("instance"),
                row.getString("process_key"),
                row.getString("definition"),
                row.getString("box"),
                row.getString("box_type"),
                row.getObject("person", UUID.class),
                row.getString("called"),
                instant(row, "started"),
                instant(row, "ended"),
                row.getBoolean("cancelled"));
    }

    private Ruling ruling(ResultSet row, int number) throws SQLException {
        return new Ruling(
                row.getString("ruling_id"),
                row.getString("instance"),
                row.getString("box"),
                row.getString("table_key"),
                row.getString("definition"),
                instant(row, "ruled_at"),
                read(row.getString("found"), COLUMNS),
                read(row.getString("ruled"), ROWS));
    }

    private static Trouble trouble(ResultSet row, int number) throws SQLException {
        return new Trouble(
                row.getString("trouble_id"),
                row.getString("instance"),
                row.getString("box"),
                instant(row, "since"),
                instant(row, "until"));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException(altered);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
