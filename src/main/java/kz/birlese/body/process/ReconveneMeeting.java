package kz.birlese.body.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import kz.birlese.body.AbandonMeeting;
import kz.birlese.body.MeetingForms;
import kz.birlese.body.PrepareMeeting;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Reconvene meeting". */
@Component("reconveneMeeting")
class ReconveneMeeting extends UserTaskBox {

    private final PrepareMeeting useCase;
    private final AbandonMeeting abandon;
    private final MeetingForms forms;

    ReconveneMeeting(PrepareMeeting useCase, AbandonMeeting abandon, MeetingForms forms) {
        this.useCase = useCase;
        this.abandon = abandon;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.convening(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        if (form.text("decision").equals("GIVE_UP")) {
            abandon.withoutQuorum(task.caseId(), form.text("reason"));
            return Map.of("isReconvened", false);
        }
        Instant startsAt =
                useCase.again(task.caseId(), form.dateTime("startsAt"), form.text("place"), form.text("reason"));
        return Map.of("isReconvened", true, "meetingAt", Date.from(startsAt));
    }
}
