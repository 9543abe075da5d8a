package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.ReviewPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Confirm plan" of {@code planReview}. */
@Component("confirmPlan")
class ConfirmPlan implements JavaDelegate {

    private final ReviewPlan useCase;

    ConfirmPlan(ReviewPlan useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.confirm(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
