package kz.birlese.plan.process;

import java.util.Map;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Key tally" of {@code agreePriorities}. */
@Component("keyTally")
class KeyTally extends UserTaskBox {

    private final kz.birlese.plan.KeyTally tally;
    private final TallyForm totals;
    private final VoteForm form;

    KeyTally(kz.birlese.plan.KeyTally tally, TallyForm totals, VoteForm form) {
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
        tally.finish(task.caseId(), form.count(submission), null);
        return Map.of();
    }
}
