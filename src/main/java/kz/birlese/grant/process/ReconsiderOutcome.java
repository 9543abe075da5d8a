package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.ComplaintHearing;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Reconsider outcome". */
@Component("reconsiderOutcome")
class ReconsiderOutcome extends UserTaskBox {

    private final ComplaintHearing hearing;

    ReconsiderOutcome(ComplaintHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        hearing.reconsider(task.caseId(), Complaint.Remedy.valueOf(form.text("remedy")), form.text("reason"));
        return Map.of();
    }
}
