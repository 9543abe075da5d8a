package kz.birlese.grant.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.birlese.grant.AwardFacts;
import kz.birlese.grant.FollowUpGrant;
import kz.birlese.grant.ProgressReport;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Report progress". */
@Component("reportProgress")
class ReportProgress extends UserTaskBox {

    private final FollowUpGrant followUpGrant;
    private final AwardFacts facts;

    ReportProgress(FollowUpGrant followUpGrant, AwardFacts facts) {
        this.followUpGrant = followUpGrant;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return facts.of(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        followUpGrant.report(
                task.caseId(),
                new ProgressReport.Contents(
                        form.text("narrative"),
                        Money.tenge(form.number("spent")),
                        form.number("jobs").intValueExact(),
                        form.number("jobsYouth").intValueExact(),
                        form.number("jobsWomen").intValueExact(),
                        form.choices("receipts")));
        return Map.of();
    }

    @Override
    public Optional<Instant> dueAt(TaskAtHand task) {
        return Optional.of(facts.reportDueAt(task.caseId()));
    }
}
