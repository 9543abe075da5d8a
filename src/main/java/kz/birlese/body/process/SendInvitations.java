package kz.birlese.body.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Send invitations". */
@Component("sendInvitations")
class SendInvitations implements JavaDelegate {

    private final kz.birlese.body.SendInvitations useCase;

    SendInvitations(kz.birlese.body.SendInvitations useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.to(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
