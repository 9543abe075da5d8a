package kz.birlese.grant.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ComplaintConflicts;
import kz.birlese.grant.LatePlaceFacts;
import kz.birlese.grant.Outcome;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Decide late place". */
@Component("decideLatePlace")
class DecideLatePlace extends UserTaskBox {

    private final kz.birlese.grant.DecideLatePlace useCase;
    private final LatePlaceFacts facts;
    private final ComplaintConflicts conflicts;

    DecideLatePlace(kz.birlese.grant.DecideLatePlace useCase, LatePlaceFacts facts, ComplaintConflicts conflicts) {
        this.useCase = useCase;
        this.facts = facts;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.about(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        useCase.of(task.caseId(), Outcome.valueOf(form.text("outcome")), form.text("reason"));
        return Map.of();
    }
}
