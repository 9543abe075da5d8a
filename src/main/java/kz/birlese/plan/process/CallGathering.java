package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.CallPlanMeeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Call gathering" of {@code decidePlan}. */
@Component("callGathering")
class CallGathering implements JavaDelegate {

    private final CallPlanMeeting useCase;

    CallGathering(CallPlanMeeting useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.gathering(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
