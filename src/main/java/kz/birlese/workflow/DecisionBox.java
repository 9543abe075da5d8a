package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;

/**
 * What the process tells the application about one rule task. Its bean carries the id of the box and is wired as the
 * task's {@code start} and {@code end} listener: before the table runs it lays out the facts the table asks for, as
 * transient variables; afterwards it takes the rows that matched into the domain.
 */
public abstract class DecisionBox implements ExecutionListener {

    @Override
    public final void notify(DelegateExecution execution) {
        UUID caseId = subject(execution);
        if (EVENTNAME_START.equals(execution.getEventName())) {
            facts(caseId)
                    .forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
            return;
        }
        DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
        List<Map<String, Object>> rows = new ArrayList<>();
        result.forEach(row -> rows.add(row.getEntryMap()));
        execution.setVariables(decided(caseId, rows));
    }

    /** What the table is asked about: the case, unless the box runs once for each of several. */
    protected UUID subject(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    /** The table's inputs by name; null where unknown. No personal data: the engine keeps inputs in its history. */
    protected abstract Map<String, Object> facts(UUID subject);

    /** Takes the matched rows into the domain and answers the routing values the process goes on with. */
    protected abstract Map<String, Object> decided(UUID subject, List<Map<String, Object>> rows);
}
