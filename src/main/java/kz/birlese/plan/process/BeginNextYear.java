package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.FollowPlan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Begin next year" of {@code followPlan}. */
@Component("beginNextYear")
class BeginNextYear implements JavaDelegate {

    private final FollowPlan useCase;

    BeginNextYear(FollowPlan useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID cycle = UUID.fromString(execution.getProcessBusinessKey());
        useCase.nextYear(cycle, (Integer) execution.getVariable("planYear"));
    }
}
