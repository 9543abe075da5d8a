package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Record gathering" of {@code adoptPlan}. */
@Component("recordGathering")
class RecordGathering extends UserTaskBox {

    private final kz.birlese.plan.RecordGathering gathering;

    RecordGathering(kz.birlese.plan.RecordGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean validates = "VALIDATED".equals(form.text("outcome"));
        if (validates) {
            gathering.validated(task.caseId(), MeetingForm.facts(form));
        } else {
            gathering.notValidated(task.caseId(), MeetingForm.facts(form), form.text("reason"));
        }
        return Map.of("isPlanValidated", validates);
    }
}
