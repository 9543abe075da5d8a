package kz.birlese.grant.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.ComplaintConflicts;
import kz.birlese.grant.RemedyFacts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Reconsider outcome". */
@Component("reconsiderOutcome")
class ReconsiderOutcome extends UserTaskBox {

    private final kz.birlese.grant.ReconsiderOutcome useCase;
    private final RemedyFacts facts;
    private final ComplaintConflicts conflicts;

    ReconsiderOutcome(kz.birlese.grant.ReconsiderOutcome useCase, RemedyFacts facts, ComplaintConflicts conflicts) {
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
        List<Map<String, String>> failed = facts.failedRules(task.caseId()).entrySet().stream()
                .map(rule -> Choices.choice(rule.getKey(), rule.getValue()))
                .toList();
        return Map.of("failedRules", failed);
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        Complaint.Remedy remedy = Complaint.Remedy.valueOf(form.text("remedy"));
        useCase.of(task.caseId(), remedy, form.choices("setAside"), form.text("reason"));
        return Map.of();
    }
}
