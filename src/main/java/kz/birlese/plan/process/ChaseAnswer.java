package kz.birlese.plan.process;

import java.util.Map;
import java.util.Optional;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Chase answer" of {@code issueEscalation}. */
@Component("chaseAnswer")
class ChaseAnswer extends UserTaskBox {

    private final kz.birlese.plan.ChaseAnswer useCase;

    ChaseAnswer(kz.birlese.plan.ChaseAnswer useCase) {
        this.useCase = useCase;
    }

    /** One call to the region may be about several issues. */
    @Override
    public Optional<String> notTogether(TaskAtHand task) {
        return Optional.empty();
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        useCase.of(task.caseId(), form.text("agreed"));
        return Map.of();
    }
}
