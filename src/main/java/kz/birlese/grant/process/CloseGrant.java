package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.FinishGrant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Close grant". */
@Component("closeGrant")
class CloseGrant implements JavaDelegate {

    private final FinishGrant finishGrant;

    CloseGrant(FinishGrant finishGrant) {
        this.finishGrant = finishGrant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        finishGrant.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
