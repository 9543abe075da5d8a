package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.AwardFromReserve;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Award reserve". */
@Component("awardReserve")
class AwardReserve implements JavaDelegate {

    private final AwardFromReserve awardFromReserve;

    AwardReserve(AwardFromReserve awardFromReserve) {
        this.awardFromReserve = awardFromReserve;
    }

    @Override
    public void execute(DelegateExecution execution) {
        awardFromReserve.carryOut(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
