package kz.birlese.body.process;

import java.util.Map;
import kz.birlese.body.Attendance;
import kz.birlese.body.MeetingForms;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Record attendance". */
@Component("recordAttendance")
class RecordAttendance extends UserTaskBox {

    private final kz.birlese.body.RecordAttendance useCase;
    private final MeetingForms forms;

    RecordAttendance(kz.birlese.body.RecordAttendance useCase, MeetingForms forms) {
        this.useCase = useCase;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.attending(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        Attendance attendance = new Attendance(
                Ids.all(form, "present"),
                form.number("heads").intValueExact(),
                form.id("presides"),
                Ids.one(form, "sheet"));
        return Map.of("isQuorate", useCase.of(task.caseId(), attendance).isReached());
    }
}
