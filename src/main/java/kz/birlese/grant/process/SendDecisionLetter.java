package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Send decision letter". */
@Component("sendDecisionLetter")
class SendDecisionLetter implements JavaDelegate {

    private final kz.birlese.grant.SendDecisionLetter useCase;

    SendDecisionLetter(kz.birlese.grant.SendDecisionLetter useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean isOnReserve = useCase.about(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("isOnReserve", isOnReserve);
    }
}
