package kz.birlese.grant.process;

import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.FollowUpGrant;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Accept report". */
@Component("acceptReport")
class AcceptReport extends UserTaskBox {

    private final FollowUpGrant followUpGrant;
    private final AwardFacts facts;
    private final TaskConflicts conflicts;

    AcceptReport(FollowUpGrant followUpGrant, AwardFacts facts, TaskConflicts conflicts) {
        this.followUpGrant = followUpGrant;
        this.facts = facts;
        this.conflicts = conflicts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutAward(task.caseId());
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
