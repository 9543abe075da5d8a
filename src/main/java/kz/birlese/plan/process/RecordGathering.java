package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Record gathering" of {@code decidePlan}. */
@Component("recordGathering")
class RecordGathering implements JavaDelegate {

    private final kz.birlese.plan.RecordGathering useCase;

    RecordGathering(kz.birlese.plan.RecordGathering useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID cycle = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("isPlanValidated", useCase.gathering(cycle));
    }
}
