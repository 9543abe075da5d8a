package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Record what the working group decided" of {@code decidePlan}. */
@Component("recordAdoption")
class RecordAdoption implements JavaDelegate {

    private final kz.birlese.plan.RecordGathering useCase;

    RecordAdoption(kz.birlese.plan.RecordGathering useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID cycle = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("isAdoptionAgreed", useCase.adoption(cycle));
    }
}
