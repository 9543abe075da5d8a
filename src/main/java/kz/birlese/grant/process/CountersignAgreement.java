package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.ConcludeAgreement;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Countersign agreement". */
@Component("countersignAgreement")
class CountersignAgreement extends UserTaskBox {

    private final ConcludeAgreement concludeAgreement;
    private final AwardFacts facts;

    CountersignAgreement(ConcludeAgreement concludeAgreement, AwardFacts facts) {
        this.concludeAgreement = concludeAgreement;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        concludeAgreement.countersign(task.caseId());
        return Map.of("isAgreementSigned", true);
    }
}
