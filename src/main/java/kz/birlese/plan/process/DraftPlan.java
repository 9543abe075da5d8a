package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Draft plan" of {@code adoptPlan}. */
@Component("draftPlan")
class DraftPlan extends UserTaskBox {

    private final kz.birlese.plan.DraftPlan draft;
    private final PlanForm form;

    DraftPlan(kz.birlese.plan.DraftPlan draft, PlanForm form) {
        this.draft = draft;
        this.form = form;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return form.opening(draft.open(task.caseId()));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        UUID cycle = task.caseId();
        draft.with(cycle, form.content(submission, draft.open(cycle), draft.codes(cycle)), List.of());
        return Map.of();
    }
}
