package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.DecisionBox;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Box "Check SMART" of {@code adoptPlan}; asks once for each goal and each measure. */
@Component("decideSmart")
class DecideSmart extends DecisionBox {

    private final kz.birlese.plan.DecideSmart smart;

    DecideSmart(kz.birlese.plan.DecideSmart smart) {
        this.smart = smart;
    }

    @Override
    protected UUID subject(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable("check"));
    }

    @Override
    protected Map<String, Object> facts(UUID check) {
        return smart.facts(check);
    }

    @Override
    protected Map<String, Object> decided(UUID check, List<Map<String, Object>> rows) {
        return Map.of("isSmart", smart.decided(check, rows));
    }
}
