package kz.birlese.body.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        Set<UUID> present =
                form.choices("present").stream().map(UUID::fromString).collect(Collectors.toSet());
        Attendance attendance = new Attendance(
                present, form.number("heads").intValueExact(), form.id("presides"), Files.one(form, "sheet"));
        return Map.of("isQuorate", useCase.of(task.caseId(), attendance).isReached());
    }
}
