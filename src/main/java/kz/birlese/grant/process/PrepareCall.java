package kz.birlese.grant.process;

import java.util.Map;
import kz.birlese.grant.Calls;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Prepare call" of {@code startUpCompetition}. */
@Component("prepareCall")
class PrepareCall extends UserTaskBox {

    private final kz.birlese.grant.PrepareCall call;
    private final Calls calls;
    private final CallForm form;

    PrepareCall(kz.birlese.grant.PrepareCall call, Calls calls, CallForm form) {
        this.call = call;
        this.calls = calls;
        this.form = form;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return form.opening(calls.named(task.caseId()));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        call.with(task.caseId(), form.settings(submission));
        return Map.of();
    }
}
