package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Bring plan to decision" of {@code adoptPlan}. */
@Component("bringToDecision")
class BringToDecision implements JavaDelegate {

    private final kz.birlese.plan.BringToDecision useCase;

    BringToDecision(kz.birlese.plan.BringToDecision useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
