package kz.birlese.grant.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.PayInstalment;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Release instalment". */
@Component("releaseInstalment")
class ReleaseInstalment extends UserTaskBox {

    private final PayInstalment payInstalment;
    private final AwardFacts facts;
    private final TaskConflicts conflicts;

    ReleaseInstalment(PayInstalment payInstalment, AwardFacts facts, TaskConflicts conflicts) {
        this.payInstalment = payInstalment;
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
        payInstalment.release(task.caseId());
        return Map.of();
    }
}
