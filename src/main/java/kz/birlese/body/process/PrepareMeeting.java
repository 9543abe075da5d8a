package kz.birlese.body.process;

import java.util.Date;
import java.util.Map;
import kz.birlese.body.AgendaItem;
import kz.birlese.body.MeetingForms;
import kz.birlese.body.MeetingPlan;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Prepare meeting". */
@Component("prepareMeeting")
class PrepareMeeting extends UserTaskBox {

    private final kz.birlese.body.PrepareMeeting useCase;
    private final MeetingForms forms;

    PrepareMeeting(kz.birlese.body.PrepareMeeting useCase, MeetingForms forms) {
        this.useCase = useCase;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.preparing(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        MeetingPlan plan = new MeetingPlan(
                form.dateTime("startsAt"),
                form.text("place"),
                form.rows("agenda").stream().map(PrepareMeeting::item).toList(),
                Ids.all(form, "papers"));
        return Map.of("meetingAt", Date.from(useCase.with(task.caseId(), plan)));
    }

    private static AgendaItem item(Submission row) {
        return AgendaItem.planned(
                row.text("text"), row.number("minutes").intValueExact(), AgendaItem.Kind.valueOf(row.text("kind")));
    }
}
