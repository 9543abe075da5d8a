package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.ReviewPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Publish amended plan" of {@code planReview}. */
@Component("publishAmendment")
class PublishAmendment implements JavaDelegate {

    private final ReviewPlan useCase;

    PublishAmendment(ReviewPlan useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.publish(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
