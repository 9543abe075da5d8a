package kz.birlese.plan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Tell village" of {@code issueEscalation}. */
@Component("tellVillage")
class TellVillage implements JavaDelegate {

    private final kz.birlese.plan.TellVillage useCase;

    TellVillage(kz.birlese.plan.TellVillage useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
