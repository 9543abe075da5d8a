package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.Map;
import kz.birlese.plan.SeatGroup.Situation;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Seat group" of {@code seatWorkingGroup}. */
@Component("seatGroup")
class SeatGroup extends UserTaskBox {

    private final kz.birlese.plan.SeatGroup useCase;
    private final Say say;

    SeatGroup(kz.birlese.plan.SeatGroup useCase, Say say) {
        this.useCase = useCase;
        this.say = say;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        Situation situation = useCase.of(task.caseId());
        Map<String, Object> opening = new HashMap<>();
        opening.put("settlement", say.place(situation.settlement()));
        opening.put("endedOn", situation.endedOn() == null ? null : say.day(situation.endedOn()));
        opening.put("beginsOn", situation.beginsOn() == null ? null : say.day(situation.beginsOn()));
        return opening;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        useCase.seated(task.caseId());
        return Map.of();
    }
}
