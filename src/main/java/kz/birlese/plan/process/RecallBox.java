package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.plan.RecallMeeting;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;

/** A meeting about the plan was given up: why, and what is done so that the next one is held. */
abstract class RecallBox extends UserTaskBox {

    private final RecallMeeting useCase;
    private final Kind kind;

    RecallBox(RecallMeeting useCase, Kind kind) {
        this.useCase = useCase;
        this.kind = kind;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return Map.of("why", useCase.why(task.caseId(), kind));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        useCase.again(task.caseId(), kind, form.text("how"));
        return Map.of();
    }
}
