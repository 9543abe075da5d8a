package kz.birlese.workflow.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.birlese.workflow.archive.Heard.ProcessChange;
import kz.birlese.workflow.archive.Heard.RulingRow;
import kz.birlese.workflow.archive.Heard.StepChange;
import kz.birlese.workflow.archive.Heard.TroubleChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the archive, each kind of row in one batch. */
@Repository
class ArchiveTables {

    private static final String NEW_PROCESS =
            "insert into process_run (instance, root_instance, process_key, definition, caller, case_id, started, ended,"
                    + " cancelled) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OLD_PROCESS = "update process_run set process_key = ?, definition = ?,"
            + " ended = coalesce(?, ended), cancelled = ? where instance = ?";

    private static final String NEW_STEP =
            "insert into step_run (step_id, instance, root_instance, process_key, definition, box, box_type, person,"
                    + " called, started, ended, cancelled, place) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OLD_STEP = "update step_run set process_key = ?, definition = ?, box = ?,"
            + " box_type = ?, person = case when ? then cast(? as uuid) else person end, called = coalesce(?, called),"
            + " ended = coalesce(?, ended), cancelled = ? where step_id = ?";

    private static final String NEW_RULING =
            "insert into ruling (ruling_id, instance, root_instance, box, table_key, definition, ruled_at, found, ruled)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String NEW_TROUBLE =
            "insert into trouble (trouble_id, instance, root_instance, box, since, until) values (?, ?, ?, ?, ?, ?)";

    private static final String OLD_TROUBLE = "update trouble set until = ? where trouble_id = ?";

    private static final String TOUCHED = "insert into step_touched (definition, box) values (?, ?)";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    ArchiveTables(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void write(
            Collection<ProcessChange> processes,
            Collection<StepChange> steps,
            List<RulingRow> rulings,
            Collection<TroubleChange> troubles) {
        writeProcesses(processes);
        writeSteps(steps);
        batch(NEW_RULING, rulings.stream().map(this::row).toList());
        batch(
                NEW_TROUBLE,
                troubles.stream()
                        .filter(each -> each.isNew)
                        .map(ArchiveTables::row)
                        .toList());
        batch(
                OLD_TROUBLE,
                troubles.stream()
                        .filter(each -> !each.isNew && each.until != null)
                        .map(each -> new Object[] {stamp(each.until), each.id})
                        .toList());
    }

    private void writeProcesses(Collection<ProcessChange> processes) {
        batch(
                NEW_PROCESS,
                processes.stream()
                        .filter(each -> each.isNew)
                        .map(ArchiveTables::row)
                        .toList());
        batch(
                OLD_PROCESS,
                processes.stream()
                        .filter(each -> !each.isNew)
                        .map(each -> new Object[] {
                            each.processKey, each.definition, stamp(each.ended), each.isCancelled, each.id
                        })
                        .toList());
    }

    private void writeSteps(Collection<StepChange> steps) {
        batch(
                NEW_STEP,
                steps.stream()
                        .filter(each -> each.isNew)
                        .map(ArchiveTables::row)
                        .toList());
        batch(
                OLD_STEP,
                steps.stream()
                        .filter(each -> !each.isNew)
                        .map(each -> new Object[] {
                            each.processKey,
                            each.definition,
                            each.box,
                            each.boxType,
                            each.isAssigned,
                            each.person,
                            each.called,
                            stamp(each.ended),
                            each.isCancelled,
                            each.id
                        })
                        .toList());
        Set<List<String>> boxes = new LinkedHashSet<>();
        steps.forEach(each -> boxes.add(List.of(each.definition, each.box)));
        batch(TOUCHED, boxes.stream().map(List::toArray).toList());
    }

    private void batch(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(statement, rows);
        }
    }

    private static Object[] row(ProcessChange each) {
        return new Object[] {
            each.id,
            each.rootInstance,
            each.processKey,
            each.definition,
            each.caller,
            each.caseId,
            stamp(each.started),
            stamp(each.ended),
            each.isCancelled
        };
    }

    private static Object[] row(StepChange each) {
        return new Object[] {
            each.id,
            each.instance,
            each.rootInstance,
            each.processKey,
            each.definition,
            each.box,
            each.boxType,
            each.person,
            each.called,
            stamp(each.started),
            stamp(each.ended),
            each.isCancelled,
            each.place
        };
    }

    private static Object[] row(TroubleChange each) {
        return new Object[] {each.id, each.instance, each.rootInstance, each.box, stamp(each.since), stamp(each.until)};
    }

    private Object[] row(RulingRow each) {
        Ruling ruling = each.ruling();
        return new Object[] {
            ruling.id(),
            ruling.instance(),
            each.rootInstance(),
            ruling.box(),
            ruling.table(),
            ruling.definition(),
            stamp(ruling.at()),
            text(ruling.found()),
            text(ruling.ruled())
        };
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OffsetDateTime stamp(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
