package kz.birlese.plan.process;

import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.plan.RecallMeeting;
import org.springframework.stereotype.Component;

/** Box "Call gathering again" of {@code decidePlan}. */
@Component("recallGathering")
class RecallGathering extends RecallBox {

    RecallGathering(RecallMeeting useCase) {
        super(useCase, Kind.GATHERING);
    }
}
