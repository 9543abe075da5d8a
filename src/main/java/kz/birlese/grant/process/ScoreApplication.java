package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.Answer;
import kz.birlese.grant.Answer.Says;
import kz.birlese.grant.ApplicationDeadlines;
import kz.birlese.grant.ApplicationForms;
import kz.birlese.grant.GiveUpSheet;
import kz.birlese.grant.Mark;
import kz.birlese.grant.SubmitScores;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import kz.birlese.workflow.repair.GivenUp;
import org.springframework.stereotype.Component;

/** User task "Score application". */
@Component("scoreApplication")
class ScoreApplication extends UserTaskBox implements GivenUp {

    private final ApplicationForms forms;
    private final SubmitScores scores;
    private final ApplicationDeadlines deadlines;
    private final GiveUpSheet giveUpSheet;

    ScoreApplication(
            ApplicationForms forms, SubmitScores scores, ApplicationDeadlines deadlines, GiveUpSheet giveUpSheet) {
        this.forms = forms;
        this.scores = scores;
        this.deadlines = deadlines;
        this.giveUpSheet = giveUpSheet;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return forms.scoring(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        if (submission.ticked("conflict")) {
            scores.recuse(task.caseId(), submission.text("conflictReason"));
        } else {
            scores.of(
                    task.caseId(),
                    submission.rows("scores").stream()
                            .map(ScoreApplication::mark)
                            .toList(),
                    submission.rows("questions").stream()
                            .map(ScoreApplication::answer)
                            .toList());
        }
        return Map.of();
    }

    private static Mark mark(Submission row) {
        return new Mark(row.text("criterion"), Integer.parseInt(row.text("score")), row.text("reason"));
    }

    private static Answer answer(Submission row) {
        String says = row.text("says");
        return new Answer(row.text("question"), says == null ? null : Says.valueOf(says), row.text("remark"));
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(deadlines.scoring(task.caseId()));
    }

    @Override
    public Optional<String> hindrance(UUID application, UUID juror, Instant due) {
        return giveUpSheet.hindrance(juror);
    }

    @Override
    public void giveUp(UUID application, UUID juror, String why) {
        giveUpSheet.of(application, juror);
    }

    @Override
    public void takeBack(UUID application, UUID juror) {
        giveUpSheet.takeBack(application, juror);
    }
}
