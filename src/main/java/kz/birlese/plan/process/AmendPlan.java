package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.Dropped;
import kz.birlese.plan.PlanContent;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Amend plan" of {@code planReview}. */
@Component("amendPlan")
class AmendPlan extends UserTaskBox {

    private final kz.birlese.plan.AmendPlan amend;
    private final kz.birlese.plan.DraftPlan draft;
    private final PlanForm form;

    AmendPlan(kz.birlese.plan.AmendPlan amend, kz.birlese.plan.DraftPlan draft, PlanForm form) {
        this.amend = amend;
        this.draft = draft;
        this.form = form;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        kz.birlese.plan.DraftPlan.Page page = draft.open(task.caseId());
        Map<String, Object> opening = new HashMap<>(form.opening(page));
        opening.put("standingChoices", form.standingChoices(page.standing()));
        opening.put(
                "dropped",
                page.version().dropped().stream()
                        .map(each -> Map.of("gone", each.id().toString(), "reason", each.reason()))
                        .toList());
        return opening;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        UUID cycle = task.caseId();
        kz.birlese.plan.DraftPlan.Page page = draft.open(cycle);
        PlanContent standing = page.standing().content();
        List<Dropped> dropped = submission.rows("dropped").stream()
                .map(row -> Dropped.of(standing, row.id("gone"), row.text("reason")))
                .toList();
        amend.with(cycle, form.content(submission, page, draft.codes(cycle)), dropped);
        return Map.of();
    }
}
