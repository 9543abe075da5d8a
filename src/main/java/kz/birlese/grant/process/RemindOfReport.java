package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.FollowUpGrant;
import kz.birlese.workflow.repair.OutOfTurn;
import kz.birlese.workflow.repair.Repeated;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Remind of report". */
@Component("remindOfReport")
class RemindOfReport implements JavaDelegate, OutOfTurn {

    private final FollowUpGrant followUpGrant;

    RemindOfReport(FollowUpGrant followUpGrant) {
        this.followUpGrant = followUpGrant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUpGrant.remind(UUID.fromString(execution.getProcessBusinessKey()), Repeated.times(execution));
    }
}
