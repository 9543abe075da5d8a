package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Confirm the stop". */
@Component("confirmStop")
class ConfirmStop implements JavaDelegate {

    private final kz.birlese.grant.ConfirmStop useCase;

    ConfirmStop(kz.birlese.grant.ConfirmStop useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
