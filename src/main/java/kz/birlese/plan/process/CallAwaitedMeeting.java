package kz.birlese.plan.process;

import java.util.UUID;
import kz.birlese.plan.CallPlanMeeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Call awaited meeting" of {@code seatWorkingGroup}. */
@Component("callAwaitedMeeting")
class CallAwaitedMeeting implements JavaDelegate {

    private final CallPlanMeeting useCase;

    CallAwaitedMeeting(CallPlanMeeting useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.awaited(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
