package kz.birlese.workflow;

import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hangs the read model on every process and every user task. Built-in listeners run even where a call asks the engine to
 * skip custom ones.
 */
class EntryListeners extends AbstractBpmnParseListener {

    private final ObjectProvider<EntryWriter> writer;

    EntryListeners(ObjectProvider<EntryWriter> writer) {
        this.writer = writer;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, ofRoot(EntryWriter::started));
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, ofRoot(EntryWriter::ended));
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener(EntryWriter::created));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, listener(EntryWriter::changed));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener(EntryWriter::completed));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener(EntryWriter::gone));
    }

    private TaskListener listener(BiConsumer<EntryWriter, TaskEntity> step) {
        return task -> step.accept(writer.getObject(), (TaskEntity) task);
    }

    private ExecutionListener ofRoot(BiConsumer<EntryWriter, ExecutionEntity> step) {
        return execution -> {
            ExecutionEntity process = (ExecutionEntity) execution;
            if (process.getSuperExecution() == null) {
                step.accept(writer.getObject(), process);
            }
        };
    }
}
