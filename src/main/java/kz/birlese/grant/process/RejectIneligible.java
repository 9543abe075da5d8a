package kz.birlese.grant.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Reject ineligible application". */
@Component("rejectIneligible")
class RejectIneligible implements JavaDelegate {

    private final kz.birlese.grant.RejectIneligible useCase;

    RejectIneligible(kz.birlese.grant.RejectIneligible useCase) {
        this.useCase = useCase;
    }

    @Override
    public void execute(DelegateExecution execution) {
        kz.birlese.grant.RejectIneligible.Standing standing =
                useCase.of(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable("isEligible", standing.isReadmitted());
        execution.setVariable("isComplaintTimeOver", standing.isComplaintTimeOver());
    }
}
