package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Adopt plan" of {@code adoptPlan}. */
@Component("adoptDevelopmentPlan")
class AdoptDevelopmentPlan extends UserTaskBox {

    private final kz.birlese.plan.AdoptDevelopmentPlan adopt;

    AdoptDevelopmentPlan(kz.birlese.plan.AdoptDevelopmentPlan adopt) {
        this.adopt = adopt;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean adopts = MeetingForm.adopts(form);
        if (adopts) {
            adopt.adopt(task.caseId(), MeetingForm.facts(form), MeetingForm.resolution(form));
        } else {
            adopt.sendBack(task.caseId(), form.text("reason"));
        }
        return Map.of("isPlanAdopted", adopts);
    }
}
