package kz.birlese.workflow.repair;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Any box without its domain.
 *
 * @param facts what its table asks, if it has one
 * @param answers the values that gateways ask for
 */
record StubBox(Map<String, Object> facts, Map<String, Object> answers)
        implements JavaDelegate, TaskListener, ExecutionListener, ForEach {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariables(answers);
    }

    @Override
    public void notify(DelegateTask task) {
        task.setVariables(answers);
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            execution.setVariablesLocal(facts);
        } else {
            execution.setVariables(answers);
        }
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        return List.of("one", "two");
    }
}
