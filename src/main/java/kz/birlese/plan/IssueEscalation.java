package kz.birlese.plan;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.birlese.workflow.Cases;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process of an issue that was sent up. */
@Component
class IssueEscalation {

    private final Processes processes;
    private final Cases cases;

    IssueEscalation(Processes processes, Cases cases) {
        this.processes = processes;
        this.cases = cases;
    }

    void sent(Escalation escalation) {
        processes.start(
                "issueEscalation", escalation.id(), Map.of("districtAnswerUntil", Date.from(escalation.answerBy())));
    }

    void dropped(UUID escalation) {
        processes.tell("escalationDropped", escalation, Map.of());
        cases.refresh(escalation);
    }

    /** Until when a district that gets an issue now has to answer. */
    Instant districtAnswersBy() {
        return processes.due("answerAsDistrict");
    }

    /** The same for a region. */
    Instant regionAnswersBy() {
        return processes.due("answerAsRegion");
    }

    /** The lists show it with whoever has it now. */
    void moved(UUID escalation) {
        cases.refresh(escalation);
    }
}
