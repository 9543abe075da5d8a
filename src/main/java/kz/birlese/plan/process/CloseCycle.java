package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.FollowPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Close cycle" of {@code followPlan}. */
@Component("closeCycle")
class CloseCycle implements JavaDelegate {

    private final FollowPlan useCase;

    CloseCycle(FollowPlan useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID cycle = UUID.fromString(execution.getProcessBusinessKey());
        useCase.close(cycle);
    }
}
