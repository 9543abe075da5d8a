package kz.birlese.grant.process;

import java.util.Date;
import java.util.Map;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.FollowUpGrant;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Accept report". */
@Component("acceptReport")
class AcceptReport extends UserTaskBox {

    private final FollowUpGrant followUpGrant;
    private final AwardFacts facts;

    AcceptReport(FollowUpGrant followUpGrant, AwardFacts facts) {
        this.followUpGrant = followUpGrant;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        if ("ACCEPT".equals(form.text("result"))) {
            return Map.of("isReportAccepted", true, "isInstalmentLeft", followUpGrant.acceptReport(task.caseId()));
        }
        FollowUpGrant.Schedule again = followUpGrant.queryReport(task.caseId(), form.text("query"));
        return Map.of(
                "isReportAccepted",
                false,
                "reportReminderAt",
                Date.from(again.reminderAt()),
                "reportDueAt",
                Date.from(again.dueAt()));
    }
}
