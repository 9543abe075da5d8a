package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.plan.ReadVote;
import kz.birlese.plan.TallyStep;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Repeat vote" of {@code agreePriorities}. */
@Component("repeatVote")
class RepeatVote extends UserTaskBox {

    private final kz.birlese.plan.RepeatVote votes;
    private final ReadVote read;
    private final VoteForm form;

    RepeatVote(kz.birlese.plan.RepeatVote votes, ReadVote read, VoteForm form) {
        this.votes = votes;
        this.read = read;
        this.form = form;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        ReadVote.Round last = read.last(task.caseId());
        TallyStep annulment = last.vote().annulment();
        Map<String, Object> opening = form.opening(votes.usual(task.caseId()));
        opening.put("isAnnulled", annulment != null);
        opening.put("because", annulment == null ? null : annulment.words());
        opening.put("people", last.totals().people());
        opening.put("quorum", last.vote().quorum());
        opening.put("printed", last.vote().printed());
        return opening;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        return form.timers(votes.of(
                task.caseId(), form.dates(submission), form.whole(submission, "printed"), submission.text("reason")));
    }
}
