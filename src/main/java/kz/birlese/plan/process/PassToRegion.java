package kz.birlese.plan.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Pass to region" of {@code issueEscalation}. */
@Component("passToRegion")
class PassToRegion implements JavaDelegate {

    private final kz.birlese.plan.PassToRegion useCase;

    PassToRegion(kz.birlese.plan.PassToRegion useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID escalation = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("regionAnswerUntil", Date.from(useCase.of(escalation)));
    }
}
