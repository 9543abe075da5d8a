package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.ConcludeAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Draft agreement". */
@Component("draftAgreement")
class DraftAgreement implements JavaDelegate {

    private final ConcludeAgreement concludeAgreement;

    DraftAgreement(ConcludeAgreement concludeAgreement) {
        this.concludeAgreement = concludeAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        concludeAgreement.draft(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
