package kz.birlese.workflow.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.workflow.archive.Ruling.Named;
import kz.birlese.workflow.archive.Ruling.Rule;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction of the engine told about cases. A step that begins and ends within it is written once. Written
 * before the decision log, whose head others wait for.
 */
final class Heard implements TransactionSynchronization {

    /** What the engine hangs on the id of the frame it puts around the runs of a loop. */
    private static final String LOOP = "#multiInstanceBody";

    /** Columns are numbered in their ids; the engine gives them back in any order. */
    private static final Comparator<Named> AS_NUMBERED =
            Comparator.comparing((Named column) -> column.id().length()).thenComparing(Named::id);

    private final ArchiveTables tables;
    private final Map<String, StepChange> steps = new LinkedHashMap<>();
    private final Map<String, ProcessChange> processes = new LinkedHashMap<>();
    private final Map<String, TroubleChange> troubles = new LinkedHashMap<>();
    private final Set<HistoricDecisionInstanceEntity> rulings = new LinkedHashSet<>();
    private boolean isListening = true;

    Heard(ArchiveTables tables) {
        this.tables = tables;
    }

    /** False once its transaction is about to end; what is told after that is written by another. */
    boolean isListening() {
        return isListening;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1000;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        isListening = false;
        tables.write(
                processes.values(),
                steps.values(),
                rulings.stream().map(Heard::row).toList(),
                troubles.values());
    }

    void step(HistoricActivityInstanceEventEntity told) {
        if (told.getActivityId().endsWith(LOOP)) {
            return;
        }
        StepChange change = steps.computeIfAbsent(told.getId(), id -> new StepChange(id));
        change.told(told);
    }

    void process(HistoricProcessInstanceEventEntity told) {
        processes.computeIfAbsent(told.getId(), id -> new ProcessChange(id)).told(told);
    }

    void incident(HistoricIncidentEventEntity told) {
        if (told.getId().equals(told.getRootCauseIncidentId())) {
            troubles.computeIfAbsent(told.getId(), id -> new TroubleChange(id)).told(told);
        }
    }

    /** It gets its id only after it has been told, which happens twice. */
    void ruling(HistoricDecisionInstanceEntity told) {
        if (told.getProcessInstanceId() != null) {
            rulings.add(told);
        }
    }

    private static RulingRow row(HistoricDecisionInstanceEntity told) {
        Map<String, List<Named>> rows = new LinkedHashMap<>();
        told.getOutputs().forEach(output -> rows.computeIfAbsent(output.getRuleId(), rule -> new ArrayList<>())
                .add(new Named(output.getClauseId(), output.getVariableName(), text(output.getValue()))));
        Ruling ruling = new Ruling(
                told.getId(),
                told.getProcessInstanceId(),
                told.getActivityId(),
                told.getDecisionDefinitionKey(),
                told.getDecisionDefinitionId(),
                told.getEvaluationTime().toInstant(),
                told.getInputs().stream()
                        .map(input -> new Named(input.getClauseId(), input.getClauseName(), text(input.getValue())))
                        .sorted(AS_NUMBERED)
                        .toList(),
                rows.entrySet().stream()
                        .map(row -> new Rule(row.getKey(), row.getValue()))
                        .toList());
        return new RulingRow(told.getRootProcessInstanceId(), ruling);
    }

    private static String text(Object value) {
        return value instanceof Date date ? date.toInstant().toString() : value == null ? null : String.valueOf(value);
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    /** A ruling and the case it was made in. */
    record RulingRow(String rootInstance, Ruling ruling) {}

    /** What became of a step in this transaction; null and false mean nothing new. */
    static final class StepChange {

        final String id;
        boolean isNew;
        boolean isAssigned;
        String rootInstance;
        String instance;
        String processKey;
        String definition;
        String box;
        String boxType;
        UUID person;
        String called;
        Instant started;
        Instant ended;
        boolean isCancelled;
        long place;

        StepChange(String id) {
            this.id = id;
        }

        private void told(HistoricActivityInstanceEventEntity told) {
            rootInstance = told.getRootProcessInstanceId();
            instance = told.getProcessInstanceId();
            processKey = told.getProcessDefinitionKey();
            definition = told.getProcessDefinitionId();
            box = told.getActivityId();
            boxType = told.getActivityType();
            if (told.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)) {
                isNew = true;
                started = instant(told.getStartTime());
                place = told.getSequenceCounter();
            }
            if (told.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE)) {
                isAssigned = true;
                person = told.getTaskAssignee() == null ? null : UUID.fromString(told.getTaskAssignee());
            }
            if (told.getCalledProcessInstanceId() != null) {
                called = told.getCalledProcessInstanceId();
            }
            if (told.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
                ended = instant(told.getEndTime());
                isCancelled = told.isCanceled();
            }
        }
    }

    /** What became of a process in this transaction. */
    static final class ProcessChange {

        final String id;
        boolean isNew;
        String rootInstance;
        String processKey;
        String definition;
        String caller;
        UUID caseId;
        Instant started;
        Instant ended;
        boolean isCancelled;

        ProcessChange(String id) {
            this.id = id;
        }

        private void told(HistoricProcessInstanceEventEntity told) {
            rootInstance = told.getRootProcessInstanceId();
            processKey = told.getProcessDefinitionKey();
            definition = told.getProcessDefinitionId();
            caller = told.getSuperProcessInstanceId();
            caseId = UUID.fromString(told.getBusinessKey());
            if (told.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_START)) {
                isNew = true;
                started = instant(told.getStartTime());
            }
            if (told.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
                ended = instant(told.getEndTime());
                isCancelled = told.getDeleteReason() != null;
            }
        }
    }

    /** What became of an incident in this transaction. */
    static final class TroubleChange {

        final String id;
        boolean isNew;
        String rootInstance;
        String instance;
        String box;
        Instant since;
        Instant until;

        TroubleChange(String id) {
            this.id = id;
        }

        private void told(HistoricIncidentEventEntity told) {
            rootInstance = told.getRootProcessInstanceId();
            instance = told.getProcessInstanceId();
            box = told.getActivityId();
            if (told.isEventOfType(HistoryEventTypes.INCIDENT_CREATE)) {
                isNew = true;
                since = instant(told.getCreateTime());
            }
            until = instant(told.getEndTime());
        }
    }
}
