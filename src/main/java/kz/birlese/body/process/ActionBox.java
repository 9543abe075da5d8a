package kz.birlese.body.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.birlese.body.CarryOutAction;
import kz.birlese.body.MeetingForms;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;

/** What a meeting asked for, whoever is to do it. */
abstract class ActionBox extends UserTaskBox {

    private final CarryOutAction useCase;
    private final MeetingForms forms;

    ActionBox(CarryOutAction useCase, MeetingForms forms) {
        this.useCase = useCase;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.action(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        useCase.of(task.caseId(), form.text("report"), Ids.all(form, "evidence"));
        return Map.of();
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(forms.actionDue(task.caseId()));
    }
}
