package kz.birlese.workflow;

import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.workflow.archive.FillArchive;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the lists of open and done tasks and of cases anew from the engine, should they ever disagree with it, for example after running
 * cases have been moved to a new version. What the engine has forgotten keeps its row. {@link ListsAtStart} is the command
 * for it.
 */
@Service
@BySystem
@Transactional
class RebuildEntries {

    private static final String COMPLETED = "completed";

    private final ProcessEngineConfigurationImpl engine;
    private final HistoryService history;
    private final EntryWriter writer;
    private final TaskEntries tasks;
    private final DoneEntries done;
    private final CaseEntries caseEntries;
    private final Cases cases;
    private final FillArchive archive;

    RebuildEntries(
            ProcessEngineConfigurationImpl engine,
            HistoryService history,
            EntryWriter writer,
            TaskEntries tasks,
            DoneEntries done,
            CaseEntries caseEntries,
            Cases cases,
            FillArchive archive) {
        this.engine = engine;
        this.history = history;
        this.writer = writer;
        this.tasks = tasks;
        this.done = done;
        this.caseEntries = caseEntries;
        this.cases = cases;
        this.archive = archive;
    }

    /** Whether cases ran before there was an archive of them. */
    boolean isNeeded() {
        return archive.isNeeded();
    }

    void all() {
        archive.fill();
        tasks.removeAll();
        engine.getCommandExecutorTxRequired().execute(this::addTasks);
        tasks.escalateAsRecorded();
        history.createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(this::replace);
        caseEntries.all().stream().map(CaseEntry::card).forEach(caseEntries::refresh);
        history.createHistoricTaskInstanceQuery().finished().list().stream()
                .filter(task -> task.getAssignee() != null && COMPLETED.equals(task.getDeleteReason()))
                .forEach(this::addDone);
    }

    private void addDone(HistoricTaskInstance task) {
        done.remove(task.getId());
        done.add(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getRootProcessInstanceId(),
                UUID.fromString(task.getAssignee()),
                task.getEndTime().toInstant());
    }

    private static CaseEntry.State state(HistoricProcessInstance process) {
        if (process.getEndTime() == null) {
            return CaseEntry.State.RUNNING;
        }
        return process.getDeleteReason() == null ? CaseEntry.State.ENDED : CaseEntry.State.CANCELLED;
    }

    private Void addTasks(CommandContext context) {
        engine.getTaskService().createTaskQuery().list().forEach(task -> writer.add((TaskEntity) task));
        return null;
    }

    private void replace(HistoricProcessInstance process) {
        UUID caseId = UUID.fromString(process.getBusinessKey());
        caseEntries.remove(process.getId());
        caseEntries.add(new CaseEntry(
                process.getId(),
                process.getProcessDefinitionKey(),
                cases.card(process.getProcessDefinitionKey(), caseId),
                state(process),
                process.getStartTime().toInstant(),
                process.getEndTime() == null ? null : process.getEndTime().toInstant()));
    }
}
