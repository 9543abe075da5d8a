package kz.birlese.body.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.workflow.repair.OutOfTurn;
import kz.birlese.workflow.repair.Repeated;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Send invitations". */
@Component("sendInvitations")
class SendInvitations implements JavaDelegate, OutOfTurn {

    private final kz.birlese.body.SendInvitations useCase;

    SendInvitations(kz.birlese.body.SendInvitations useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        useCase.to(UUID.fromString(execution.getProcessBusinessKey()), Repeated.times(execution));
    }

    @Override
    public Optional<Map<String, String>> entering(UUID meeting) {
        useCase.again(meeting);
        return Optional.of(Map.of());
    }

    @Override
    public void takenBack(UUID meeting, Map<String, String> before) {
        useCase.notAgain(meeting);
    }
}
