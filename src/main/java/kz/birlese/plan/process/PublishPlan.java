package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Publish plan" of {@code adoptPlan}. */
@Component("publishPlan")
class PublishPlan implements JavaDelegate {

    private final kz.birlese.plan.PublishPlan useCase;

    PublishPlan(kz.birlese.plan.PublishPlan useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
