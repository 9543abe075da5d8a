package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Bring amended plan to decision" of {@code planReview}. */
@Component("adoptAmendment")
class AdoptAmendment implements JavaDelegate {

    private final kz.birlese.plan.BringToDecision useCase;

    AdoptAmendment(kz.birlese.plan.BringToDecision useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
