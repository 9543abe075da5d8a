package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.FollowPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Begin review" of {@code followPlan}. */
@Component("beginReview")
class BeginReview implements JavaDelegate {

    private final FollowPlan useCase;

    BeginReview(FollowPlan useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID cycle = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("isLastYear", useCase.review(cycle, (Integer) execution.getVariable("planYear")));
    }
}
