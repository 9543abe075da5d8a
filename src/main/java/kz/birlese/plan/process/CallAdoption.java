package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.CallPlanMeeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Call working group" of {@code decidePlan}. */
@Component("callAdoption")
class CallAdoption implements JavaDelegate {

    private final CallPlanMeeting useCase;

    CallAdoption(CallPlanMeeting useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.adoption(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
