package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Send reasons". */
@Component("sendReasons")
class SendReasons implements JavaDelegate {

    private final kz.birlese.grant.SendReasons useCase;

    SendReasons(kz.birlese.grant.SendReasons useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
