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

/** Box "Visit awardee". */
@Component("visitAwardee")
class VisitAwardee extends UserTaskBox {

    private final FollowUpGrant followUpGrant;
    private final AwardFacts facts;
    private final TaskConflicts conflicts;

    VisitAwardee(FollowUpGrant followUpGrant, AwardFacts facts, TaskConflicts conflicts) {
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
        FollowUpGrant.Schedule schedule = followUpGrant.visit(
                task.caseId(), form.date("visitedOn"), form.text("findings"), form.choices("photos"));
        return Map.of("reportReminderAt", Date.from(schedule.reminderAt()), "reportDueAt", Date.from(schedule.dueAt()));
    }
}
