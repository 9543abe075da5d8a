package kz.birlese.body.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.body.MeetingForms;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Sign minutes". */
@Component("signMinutes")
class SignMinutes extends UserTaskBox {

    private final kz.birlese.body.SignMinutes useCase;
    private final MeetingForms forms;

    SignMinutes(kz.birlese.body.SignMinutes useCase, MeetingForms forms) {
        this.useCase = useCase;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.signing(task.caseId());
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return forms.doNotSign(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean isSigned = form.text("decision").equals("SIGN");
        if (isSigned) {
            useCase.of(task.caseId(), Ids.one(form, "signedPage"));
        } else {
            useCase.sendBack(task.caseId(), form.text("reason"));
        }
        return Map.of("areMinutesSigned", isSigned);
    }
}
