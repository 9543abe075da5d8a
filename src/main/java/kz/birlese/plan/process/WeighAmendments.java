package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Weigh amendments" of {@code planReview}. */
@Component("weighAmendments")
class WeighAmendments extends UserTaskBox {

    private final FeasibilityForm form;

    WeighAmendments(FeasibilityForm form) {
        this.form = form;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return form.opening(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        form.take(task.caseId(), submission);
        return Map.of();
    }
}
