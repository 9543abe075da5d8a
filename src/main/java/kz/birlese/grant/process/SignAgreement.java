package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.RespondToAward;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Sign agreement". */
@Component("signAgreement")
class SignAgreement extends UserTaskBox {

    private final RespondToAward respondToAward;
    private final AwardFacts facts;

    SignAgreement(RespondToAward respondToAward, AwardFacts facts) {
        this.respondToAward = respondToAward;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        respondToAward.sign(task.caseId());
        return Map.of();
    }
}
