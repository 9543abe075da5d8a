package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Correct tally" of {@code agreePriorities}. */
@Component("correctTally")
class CorrectTally extends UserTaskBox {

    private final kz.birlese.plan.KeyTally tally;
    private final TallyForm totals;
    private final VoteForm form;

    CorrectTally(kz.birlese.plan.KeyTally tally, TallyForm totals, VoteForm form) {
        this.tally = tally;
        this.totals = totals;
        this.form = form;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return totals.opening(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        tally.finish(task.caseId(), form.count(submission), submission.text("mended"));
        return Map.of();
    }
}
