package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Finish preparation" of {@code preparePlan}. */
@Component("finishPreparation")
class FinishPreparation implements JavaDelegate {

    private final kz.birlese.plan.FinishPreparation useCase;

    FinishPreparation(kz.birlese.plan.FinishPreparation useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
