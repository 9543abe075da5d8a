package kz.birlese.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Takes into the list what another version of its diagrams says of the open tasks of a case that was moved to it. */
@Component
public class RereadTasks {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskEntries entries;
    private final EntryWriter writer;

    RereadTasks(ProcessEngineConfigurationImpl engine, TaskEntries entries, EntryWriter writer) {
        this.engine = engine;
        this.entries = entries;
        this.writer = writer;
    }

    /** Within the caller's transaction. */
    public void of(String rootInstance) {
        List<TaskEntry> open = entries.in(rootInstance);
        engine.getCommandExecutorTxRequired().execute(context -> reread(context, open));
    }

    private Void reread(CommandContext context, List<TaskEntry> open) {
        open.forEach(task -> writer.changed(context.getTaskManager().findTaskById(task.taskId())));
        return null;
    }
}
