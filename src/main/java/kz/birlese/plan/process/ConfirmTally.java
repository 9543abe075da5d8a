package kz.birlese.plan.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Confirm tally" of {@code agreePriorities}. */
@Component("confirmTally")
class ConfirmTally extends UserTaskBox {

    private final kz.birlese.plan.ConfirmTally tally;
    private final kz.birlese.plan.TallyHands hands;
    private final TallyForm totals;

    ConfirmTally(kz.birlese.plan.ConfirmTally tally, kz.birlese.plan.TallyHands hands, TallyForm totals) {
        this.tally = tally;
        this.hands = hands;
        this.totals = totals;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return totals.opening(task.caseId());
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return hands.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        if (!"AGREE".equals(form.text("outcome"))) {
            tally.differ(task.caseId(), form.text("found"));
            return Map.of("areTotalsAgreed", false);
        }
        return Map.of("areTotalsAgreed", true, "isVoteValid", tally.agree(task.caseId()));
    }
}
