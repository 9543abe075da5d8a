package kz.birlese.plan.process;

import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.plan.RecallMeeting;
import org.springframework.stereotype.Component;

/** Box "Call working group again" of {@code decidePlan}. */
@Component("recallAdoption")
class RecallAdoption extends RecallBox {

    RecallAdoption(RecallMeeting useCase) {
        super(useCase, Kind.MEETING);
    }
}
