package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.ApplicationForms;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** User task "Confirm completeness". */
@Component("confirmCompleteness")
class ConfirmCompleteness extends UserTaskBox {

    private final ApplicationForms forms;
    private final kz.birlese.grant.ConfirmCompleteness useCase;
    private final TaskConflicts conflicts;

    ConfirmCompleteness(ApplicationForms forms, kz.birlese.grant.ConfirmCompleteness useCase, TaskConflicts conflicts) {
        this.forms = forms;
        this.useCase = useCase;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutApplication(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.confirming(task.caseId());
    }

    /** Where the check has found something, or the applicant has been asked, somebody looks at it. */
    @Override
    public Optional<String> notTogether(TaskAtHand task) {
        return useCase.whyLookedAt(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        List<String> standing = submission.choices("standing");
        if ("ASK".equals(submission.text("decision"))) {
            Instant until = useCase.ask(task.caseId(), standing, submission.text("question"));
            return Map.of("isClarificationNeeded", true, "clarificationUntil", Date.from(until));
        }
        useCase.goOn(task.caseId(), standing, submission.text("note"));
        return Map.of("isClarificationNeeded", false);
    }
}
