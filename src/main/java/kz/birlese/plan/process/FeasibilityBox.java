package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;

/** A box in which the akimat says of each measure whether it can be done, of a first draft or of an amended one. */
abstract class FeasibilityBox extends UserTaskBox {

    private final FeasibilityForm form;

    FeasibilityBox(FeasibilityForm form) {
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
