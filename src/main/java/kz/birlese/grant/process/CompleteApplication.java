package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.birlese.grant.ApplicationDeadlines;
import kz.birlese.grant.ApplicationForms;
import kz.birlese.grant.SubmitApplication;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** User task "Complete application". */
@Component("completeApplication")
class CompleteApplication extends UserTaskBox {

    private final ApplicationForms forms;
    private final SubmitApplication submit;
    private final ApplicationDeadlines deadlines;

    CompleteApplication(ApplicationForms forms, SubmitApplication submit, ApplicationDeadlines deadlines) {
        this.forms = forms;
        this.submit = submit;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.completing(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        submit.of(task.caseId(), submission);
        return Map.of();
    }

    @Override
    protected Optional<String> toConfirm(TaskAtHand task, Submission submission) {
        return Optional.of(submit.toConfirm(task.caseId(), submission));
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(deadlines.completing(task.caseId()));
    }
}
