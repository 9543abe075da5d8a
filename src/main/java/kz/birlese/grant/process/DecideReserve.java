package kz.birlese.grant.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.AwardFromReserve;
import kz.birlese.grant.CallConflicts;
import kz.birlese.grant.ReserveFacts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Decide on reserve". */
@Component("decideReserve")
class DecideReserve extends UserTaskBox {

    private final AwardFromReserve awardFromReserve;
    private final ReserveFacts facts;
    private final CallConflicts conflicts;

    DecideReserve(AwardFromReserve awardFromReserve, ReserveFacts facts, CallConflicts conflicts) {
        this.awardFromReserve = awardFromReserve;
        this.facts = facts;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aroundOffer(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean awarded = "AWARD".equals(form.text("result"));
        if (awarded) {
            awardFromReserve.approve(task.caseId());
        } else {
            awardFromReserve.passOver(task.caseId(), form.text("reason"));
        }
        return Map.of("isReserveAwarded", awarded);
    }
}
