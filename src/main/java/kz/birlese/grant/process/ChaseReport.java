package kz.birlese.grant.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.FollowUpGrant;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Chase report". */
@Component("chaseReport")
class ChaseReport extends UserTaskBox {

    private final FollowUpGrant followUpGrant;
    private final AwardFacts facts;
    private final TaskConflicts conflicts;

    ChaseReport(FollowUpGrant followUpGrant, AwardFacts facts, TaskConflicts conflicts) {
        this.followUpGrant = followUpGrant;
        this.facts = facts;
        this.conflicts = conflicts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    /** Several awardees may be reminded in the same way. */
    @Override
    public Optional<String> notTogether(TaskAtHand task) {
        return Optional.empty();
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutAward(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        followUpGrant.chase(task.caseId(), form.text("note"));
        return Map.of();
    }
}
