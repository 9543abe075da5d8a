package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.Outcome;
import kz.birlese.workflow.DecisionBox;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Box "Decide outcome" of {@code selectAwards}; asks once for each ranked application. */
@Component("decideOutcome")
class DecideOutcome extends DecisionBox {

    private final kz.birlese.grant.DecideOutcome outcomes;

    DecideOutcome(kz.birlese.grant.DecideOutcome outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    protected UUID subject(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable("application"));
    }

    @Override
    protected Map<String, Object> facts(UUID subject) {
        return outcomes.facts(subject);
    }

    /** The table is unique: one row matches, or the diagram and the table do not fit. */
    @Override
    protected Map<String, Object> decided(UUID subject, List<Map<String, Object>> rows) {
        Map<String, Object> row = rows.get(0);
        outcomes.decided(subject, Outcome.valueOf((String) row.get("outcome")), (String) row.get("rule"));
        return Map.of();
    }
}
