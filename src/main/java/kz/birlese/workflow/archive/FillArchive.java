package kz.birlese.workflow.archive;

import java.util.HashSet;
import java.util.Set;
import kz.birlese.people.BySystem;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings into the archive what the engine still knows and the archive does not: cases that ran before there was one. What
 * is in the archive stays as it is.
 */
@Service
@BySystem
@Transactional(propagation = Propagation.MANDATORY)
public class FillArchive {

    private static final String PROCESSES =
            """
            insert into process_run (instance, root_instance, process_key, definition, caller, case_id, started, ended, cancelled)
            select ID_, ROOT_PROC_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, SUPER_PROCESS_INSTANCE_ID_,
                cast(BUSINESS_KEY_ as uuid), START_TIME_, END_TIME_, DELETE_REASON_ is not null
            from ACT_HI_PROCINST
            where not exists (select 1 from process_run known where known.instance = ID_)
            """;

    private static final String STEPS =
            """
            insert into step_run (step_id, instance, root_instance, process_key, definition, box, box_type, person, called,
                started, ended, cancelled, place)
            select ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, PROC_DEF_KEY_, PROC_DEF_ID_, ACT_ID_, ACT_TYPE_,
                cast(ASSIGNEE_ as uuid), CALL_PROC_INST_ID_, START_TIME_, END_TIME_, coalesce(ACT_INST_STATE_, 0) = 2,
                SEQUENCE_COUNTER_
            from ACT_HI_ACTINST
            where ACT_TYPE_ <> 'multiInstanceBody'
              and not exists (select 1 from step_run known where known.step_id = ID_)
            """;

    private static final String TROUBLES =
            """
            insert into trouble (trouble_id, instance, root_instance, box, since, until)
            select ID_, PROC_INST_ID_, ROOT_PROC_INST_ID_, ACTIVITY_ID_, CREATE_TIME_, END_TIME_
            from ACT_HI_INCIDENT
            where ID_ = ROOT_CAUSE_INCIDENT_ID_ and PROC_INST_ID_ is not null
              and not exists (select 1 from trouble known where known.trouble_id = ID_)
            """;

    private static final String TOUCHED =
            "insert into step_touched (definition, box) select distinct definition, box from step_run";

    private final JdbcTemplate jdbc;
    private final HistoryService history;
    private final ArchiveTables tables;

    FillArchive(JdbcTemplate jdbc, HistoryService history, ArchiveTables tables) {
        this.jdbc = jdbc;
        this.history = history;
        this.tables = tables;
    }

    /** Whether the engine knows cases and the archive none. */
    public boolean isNeeded() {
        return !has("process_run") && has("ACT_HI_PROCINST");
    }

    public void fill() {
        jdbc.update(PROCESSES);
        jdbc.update(STEPS);
        jdbc.update(TROUBLES);
        jdbc.update(TOUCHED);
        Heard heard = new Heard(tables);
        Set<String> known = new HashSet<>(jdbc.queryForList("select ruling_id from ruling", String.class));
        history.createHistoricDecisionInstanceQuery().includeInputs().includeOutputs().list().stream()
                .filter(ruling -> !known.contains(ruling.getId()))
                .map(FillArchive::asTold)
                .forEach(heard::ruling);
        heard.beforeCommit(false);
    }

    private static HistoricDecisionInstanceEntity asTold(HistoricDecisionInstance ruling) {
        return (HistoricDecisionInstanceEntity) ruling;
    }

    private boolean has(String table) {
        return !jdbc.queryForList("select 1 from " + table + " fetch first 1 rows only")
                .isEmpty();
    }
}
