package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.birlese.grant.ApplicationDeadlines;
import kz.birlese.grant.ApplicationForms;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** User task "Answer clarification". */
@Component("answerClarification")
class AnswerClarification extends UserTaskBox {

    private final ApplicationForms forms;
    private final kz.birlese.grant.AnswerClarification useCase;
    private final ApplicationDeadlines deadlines;

    AnswerClarification(
            ApplicationForms forms, kz.birlese.grant.AnswerClarification useCase, ApplicationDeadlines deadlines) {
        this.forms = forms;
        this.useCase = useCase;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.answering(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        useCase.of(task.caseId(), submission);
        return Map.of();
    }

    @Override
    protected Optional<String> toConfirm(TaskAtHand task, Submission submission) {
        return Optional.of(useCase.toConfirm(task.caseId(), submission));
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(deadlines.answering(task.caseId()));
    }
}
