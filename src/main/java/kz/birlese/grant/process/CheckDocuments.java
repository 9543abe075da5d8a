package kz.birlese.grant.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.ConcludeAgreement;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Check documents". */
@Component("checkDocuments")
class CheckDocuments extends UserTaskBox {

    private final ConcludeAgreement concludeAgreement;
    private final AwardFacts facts;
    private final TaskConflicts conflicts;

    CheckDocuments(ConcludeAgreement concludeAgreement, AwardFacts facts, TaskConflicts conflicts) {
        this.concludeAgreement = concludeAgreement;
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
        boolean inOrder = "IN_ORDER".equals(form.text("result"));
        if (inOrder) {
            concludeAgreement.documentsInOrder(task.caseId(), form.text("note"));
        } else {
            concludeAgreement.documentsFailed(task.caseId(), form.text("note"));
        }
        return Map.of(
                "areDocumentsInOrder",
                inOrder,
                "isContractingAllowed",
                inOrder && concludeAgreement.isContractingAllowed(task.caseId()));
    }
}
