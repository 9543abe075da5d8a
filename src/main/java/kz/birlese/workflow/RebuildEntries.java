package kz.birlese.workflow;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kz.birlese.people.Role;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the lists of tasks and cases anew from the engine, should they ever disagree with it, for example after running
 * cases have been moved to a new version. Cases that the engine has forgotten keep their row.
 */
@Service
@RolesAllowed(Role.Named.ADMIN)
@Transactional
public class RebuildEntries {

    private final ProcessEngineConfigurationImpl engine;
    private final HistoryService history;
    private final EntryWriter writer;
    private final TaskEntries tasks;
    private final CaseEntries caseEntries;
    private final Cases cases;

    RebuildEntries(
            ProcessEngineConfigurationImpl engine,
            HistoryService history,
            EntryWriter writer,
            TaskEntries tasks,
            CaseEntries caseEntries,
            Cases cases) {
        this.engine = engine;
        this.history = history;
        this.writer = writer;
        this.tasks = tasks;
        this.caseEntries = caseEntries;
        this.cases = cases;
    }

    public void all() {
        tasks.removeAll();
        engine.getCommandExecutorTxRequired().execute(this::addTasks);
        history.createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(this::replace);
    }

    private Void addTasks(CommandContext context) {
        engine.getTaskService().createTaskQuery().list().forEach(task -> tasks.add(writer.entry((TaskEntity) task)));
        return null;
    }

    private void replace(HistoricProcessInstance process) {
        UUID caseId = UUID.fromString(process.getBusinessKey());
        caseEntries.remove(process.getId());
        caseEntries.add(new CaseEntry(
                process.getId(),
                process.getProcessDefinitionKey(),
                cases.card(process.getProcessDefinitionKey(), caseId),
                ProcessParts.state(process),
                process.getStartTime().toInstant(),
                process.getEndTime() == null ? null : process.getEndTime().toInstant()));
    }
}
