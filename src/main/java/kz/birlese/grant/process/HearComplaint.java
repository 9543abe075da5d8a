package kz.birlese.grant.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.ComplaintConflicts;
import kz.birlese.grant.ComplaintHearing;
import kz.birlese.grant.Recount.Contested;
import kz.birlese.grant.RecountComplaint;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Hear complaint". */
@Component("hearComplaint")
class HearComplaint extends UserTaskBox {

    private final ComplaintHearing hearing;
    private final RecountComplaint recount;
    private final ComplaintConflicts conflicts;

    HearComplaint(ComplaintHearing hearing, RecountComplaint recount, ComplaintConflicts conflicts) {
        this.hearing = hearing;
        this.recount = recount;
        this.conflicts = conflicts;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.about(task.caseId());
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        RecountComplaint.Contestable choices = recount.choices(task.caseId());
        return Map.of(
                "grounds",
                hearing.grounds(task.caseId()),
                "sheetChoices",
                choices.sheets().stream()
                        .map(number -> Choices.choice(number, String.valueOf(number)))
                        .toList(),
                "criterionChoices",
                choices.criteria().entrySet().stream()
                        .map(each -> Choices.choice(each.getKey(), each.getValue()))
                        .toList());
    }

    /** As the call promised; what is late is escalated. */
    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return conflicts.answerUntil(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        List<Contested> contested =
                form.rows("contested").stream().map(HearComplaint::contested).toList();
        Complaint.Finding finding = Complaint.Finding.valueOf(form.text("finding"));
        boolean upheld = hearing.hear(task.caseId(), finding, form.text("reasons"), contested);
        return Map.of("isComplaintUpheld", upheld);
    }

    private static Contested contested(Submission row) {
        boolean isLeftOut = row.text("change").equals("LEFT_OUT");
        BigDecimal score = row.number("score");
        return new Contested(
                Integer.parseInt(row.text("sheet")),
                isLeftOut ? null : row.text("criterion"),
                isLeftOut || score == null ? null : score.intValueExact());
    }
}
