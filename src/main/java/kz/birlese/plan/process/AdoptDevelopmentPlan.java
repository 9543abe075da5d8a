package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.plan.AdoptDevelopmentPlan.Resolution;
import kz.birlese.plan.PlanGathering;
import kz.birlese.plan.PlanGathering.Facts;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Adopt plan" of {@code decidePlan}. */
@Component("adoptDevelopmentPlan")
class AdoptDevelopmentPlan extends UserTaskBox {

    private final kz.birlese.plan.AdoptDevelopmentPlan adopt;
    private final Say say;

    AdoptDevelopmentPlan(kz.birlese.plan.AdoptDevelopmentPlan adopt, Say say) {
        this.adopt = adopt;
        this.say = say;
    }

    /** What the working group decided, to be read and not to be changed. */
    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        PlanGathering meeting = adopt.meeting(task.caseId());
        Facts facts = meeting.facts();
        Map<String, Object> quorum =
                Map.of("present", facts.present(), "needed", facts.needed(), "basis", facts.basis());
        Map<String, Object> votes =
                Map.of("inFavour", facts.inFavour(), "against", facts.against(), "abstained", facts.abstained());
        return Map.of(
                "meeting", meeting.meetingNumber(),
                "heldOn", say.day(facts.heldOn()),
                "quorum", say.it("cycle.gathering.quorum", quorum),
                "votes", say.it("cycle.gathering.count", votes),
                "rules",
                        say.it(
                                "cycle.gathering.rules",
                                Map.of("from", facts.rulesFrom(), "majority", facts.majority())));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        if ("ADOPT".equals(form.text("decision"))) {
            adopt.adopt(task.caseId(), new Resolution(form.text("resolution"), form.date("adoptedOn")));
        } else {
            adopt.sendBack(task.caseId(), form.text("reason"));
        }
        return Map.of();
    }
}
