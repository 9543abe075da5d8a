package kz.birlese.bench;

import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Stands in for any box: does nothing but set what the diagram goes on with, and for a table lays out what it asks.
 *
 * @param facts the inputs of a table
 * @param routing runs when the box is done
 */
record EmptyBox(Map<String, Object> facts, Consumer<DelegateExecution> routing)
        implements JavaDelegate, TaskListener, ExecutionListener {

    @Override
    public void execute(DelegateExecution execution) {
        routing.accept(execution);
    }

    @Override
    public void notify(DelegateTask task) {
        routing.accept(task.getExecution());
    }

    /** Before and after a table. */
    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_START.equals(execution.getEventName())) {
            facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
        } else {
            routing.accept(execution);
        }
    }
}
