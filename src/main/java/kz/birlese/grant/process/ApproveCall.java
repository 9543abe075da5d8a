package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Approve call" of {@code startUpCompetition}. The case beside the form shows the rules. */
@Component("approveCall")
class ApproveCall extends UserTaskBox {

    private final kz.birlese.grant.ApproveCall call;

    ApproveCall(kz.birlese.grant.ApproveCall call) {
        this.call = call;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        DirectorsWord word = DirectorsWord.in(submission);
        if (word.approves()) {
            call.approve(task.caseId());
        } else {
            call.sendBack(task.caseId(), word.reason());
        }
        return Map.of("isCallApproved", word.approves());
    }
}
