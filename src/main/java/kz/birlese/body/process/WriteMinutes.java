package kz.birlese.body.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.body.AgendaItem;
import kz.birlese.body.Assignment;
import kz.birlese.body.MeetingForms;
import kz.birlese.body.Minutes;
import kz.birlese.people.Role;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Write minutes". */
@Component("writeMinutes")
class WriteMinutes extends UserTaskBox {

    private final kz.birlese.body.WriteMinutes useCase;
    private final MeetingForms forms;

    WriteMinutes(kz.birlese.body.WriteMinutes useCase, MeetingForms forms) {
        this.useCase = useCase;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.writing(task.caseId());
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return forms.doNotWrite(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        List<AgendaItem.Vote> votes =
                form.rows("items").stream().map(WriteMinutes::vote).toList();
        List<Assignment> assignments =
                form.rows("assignments").stream().map(WriteMinutes::assignment).toList();
        useCase.of(task.caseId(), new Minutes(form.text("minutesKk"), form.text("minutesRu"), votes, assignments));
        return Map.of();
    }

    private static AgendaItem.Vote vote(Submission row) {
        return new AgendaItem.Vote(
                whole(row, "votesFor"),
                whole(row, "votesAgainst"),
                whole(row, "abstained"),
                row.ticked("chairFor"),
                row.text("resolution"),
                row.text("dissent"));
    }

    private static Integer whole(Submission row, String key) {
        return row.number(key) == null ? null : row.number(key).intValueExact();
    }

    private static Assignment assignment(Submission row) {
        boolean isForAkimat = Role.AKIMAT.name().equals(row.text("owner"));
        return new Assignment(
                row.text("what"),
                isForAkimat ? null : row.id("owner"),
                isForAkimat ? Role.AKIMAT : Role.WORKING_GROUP,
                row.date("due"));
    }
}
