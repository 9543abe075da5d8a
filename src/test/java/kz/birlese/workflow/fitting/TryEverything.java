package kz.birlese.workflow.fitting;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** "Try everything". */
@Component("tryEverything")
class TryEverything extends UserTaskBox {

    private final Fittings fittings;

    TryEverything(Fittings fittings) {
        this.fittings = fittings;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return fittings.laidOut(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        fittings.take(task.caseId(), submission);
        return Map.of();
    }
}
