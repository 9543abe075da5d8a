package kz.birlese.grant.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.ComplaintConflicts;
import kz.birlese.grant.ComplaintHearing;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Hear complaint". */
@Component("hearComplaint")
class HearComplaint extends UserTaskBox {

    private final ComplaintHearing hearing;
    private final ComplaintConflicts conflicts;

    HearComplaint(ComplaintHearing hearing, ComplaintConflicts conflicts) {
        this.hearing = hearing;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.about(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return Map.of("grounds", hearing.grounds(task.caseId()));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean upheld =
                hearing.hear(task.caseId(), Complaint.Finding.valueOf(form.text("finding")), form.text("reasons"));
        return Map.of("isComplaintUpheld", upheld);
    }
}
