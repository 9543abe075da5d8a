package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Adopt amended plan" of {@code planReview}. */
@Component("adoptAmendment")
class AdoptAmendment extends UserTaskBox {

    private final kz.birlese.plan.AmendPlan amend;
    private final kz.birlese.plan.AdoptDevelopmentPlan adopt;

    AdoptAmendment(kz.birlese.plan.AmendPlan amend, kz.birlese.plan.AdoptDevelopmentPlan adopt) {
        this.amend = amend;
        this.adopt = adopt;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean adopts = MeetingForm.adopts(form);
        if (adopts) {
            amend.adopt(task.caseId(), MeetingForm.facts(form), MeetingForm.resolution(form));
        } else {
            adopt.sendBack(task.caseId(), form.text("reason"));
        }
        return Map.of("isAmendmentAdopted", adopts);
    }
}
