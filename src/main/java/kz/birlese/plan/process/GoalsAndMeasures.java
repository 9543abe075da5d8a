package kz.birlese.plan.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What box "Check SMART" of {@code adoptPlan} runs for: every goal, each followed by its measures. */
@Component("goalsAndMeasures")
class GoalsAndMeasures implements ForEach {

    private final kz.birlese.plan.DecideSmart smart;

    GoalsAndMeasures(kz.birlese.plan.DecideSmart smart) {
        this.smart = smart;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        UUID cycle = UUID.fromString(execution.getProcessBusinessKey());
        return smart.checks(cycle).stream().map(UUID::toString).toList();
    }
}
