package kz.birlese.plan.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.OnRoll;
import kz.birlese.workflow.Say;
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
    private final Say say;

    ConfirmTally(kz.birlese.plan.ConfirmTally tally, kz.birlese.plan.TallyHands hands, TallyForm totals, Say say) {
        this.tally = tally;
        this.hands = hands;
        this.totals = totals;
        this.say = say;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        Map<String, Object> opening = totals.opening(task.caseId());
        opening.put("roll", tally.roll(task.caseId()).stream().map(this::row).toList());
        return opening;
    }

    private Map<String, Object> row(OnRoll line) {
        return Map.of(
                "name", line.name(),
                "opened", say.moment(line.openedAt()),
                "voted", say.it("tally.voted." + (line.hasVoted() ? "ONLINE" : "NOT_ONLINE")));
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
        return Map.of("areTotalsAgreed", true, "isVoteValid", tally.agree(task.caseId(), form.ticked("rollRight")));
    }
}
