package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.MendRoll;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Confirm roll" of {@code agreePriorities}. */
@Component("confirmRoll")
class ConfirmRoll extends UserTaskBox {

    private final kz.birlese.plan.ConfirmRoll useCase;
    private final MendRoll mended;
    private final kz.birlese.plan.TallyHands hands;
    private final RollForm people;

    ConfirmRoll(
            kz.birlese.plan.ConfirmRoll useCase, MendRoll mended, kz.birlese.plan.TallyHands hands, RollForm people) {
        this.useCase = useCase;
        this.mended = mended;
        this.hands = hands;
        this.people = people;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        MendRoll.Desk desk = mended.open(task.caseId());
        Map<String, Object> opening = new HashMap<>();
        opening.put("because", desk.vote().annulment().words());
        opening.put("changes", desk.proposed().stream().map(people::row).toList());
        opening.put("roll", desk.asProposed().stream().map(people::row).toList());
        return opening;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return hands.menders(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean isRight = "RIGHT".equals(form.text("outcome"));
        if (isRight) {
            useCase.agree(task.caseId());
        } else {
            useCase.sendBack(task.caseId(), form.text("found"));
        }
        return Map.of("isRollConfirmed", isRight);
    }
}
