package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.ComplaintHearing;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Hear complaint". */
@Component("hearComplaint")
class HearComplaint extends UserTaskBox {

    private final ComplaintHearing hearing;

    HearComplaint(ComplaintHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean upheld =
                hearing.hear(task.caseId(), Complaint.Finding.valueOf(form.text("finding")), form.text("reasons"));
        return Map.of("isComplaintUpheld", upheld);
    }
}
