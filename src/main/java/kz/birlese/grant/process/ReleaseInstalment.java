package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.PayInstalment;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Release instalment". */
@Component("releaseInstalment")
class ReleaseInstalment extends UserTaskBox {

    private final PayInstalment payInstalment;
    private final AwardFacts facts;

    ReleaseInstalment(PayInstalment payInstalment, AwardFacts facts) {
        this.payInstalment = payInstalment;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        payInstalment.release(task.caseId());
        return Map.of();
    }
}
