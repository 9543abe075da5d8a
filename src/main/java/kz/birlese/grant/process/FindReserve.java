package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.AwardFromReserve;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "Find next on reserve". */
@Component("findReserve")
class FindReserve implements JavaDelegate {

    private final AwardFromReserve awardFromReserve;

    FindReserve(AwardFromReserve awardFromReserve) {
        this.awardFromReserve = awardFromReserve;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID offer = UUID.fromString(execution.getProcessBusinessKey());
        execution.setVariable("isReserveFound", awardFromReserve.findNext(offer));
    }
}
