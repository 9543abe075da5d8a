package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Note feasibility" of {@code adoptPlan}. */
@Component("noteFeasibility")
class NoteFeasibility extends UserTaskBox {

    private final FeasibilityForm form;

    NoteFeasibility(FeasibilityForm form) {
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
