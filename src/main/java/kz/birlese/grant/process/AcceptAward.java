package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.RespondToAward;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Accept award". */
@Component("acceptAward")
class AcceptAward extends UserTaskBox {

    private final RespondToAward respondToAward;
    private final AwardFacts facts;

    AcceptAward(RespondToAward respondToAward, AwardFacts facts) {
        this.respondToAward = respondToAward;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean accepted = "ACCEPT".equals(form.text("answer"));
        if (accepted) {
            respondToAward.accept(task.caseId(), form.text("iban"));
        } else {
            respondToAward.decline(task.caseId(), form.text("reason"));
        }
        return Map.of("isAwardAccepted", accepted);
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(facts.acceptUntil(task.caseId()));
    }
}
