package kz.birlese.grant.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Calls;
import kz.birlese.grant.RankingLine;
import kz.birlese.grant.ShowRanking;
import kz.birlese.grant.TaskConflicts;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Approve awards" of {@code selectAwards}. */
@Component("approveAwards")
class ApproveAwards extends UserTaskBox {

    private final kz.birlese.grant.ApproveAwards awards;
    private final CommitteeTables tables;
    private final ShowRanking ranking;
    private final Calls calls;
    private final TaskConflicts conflicts;

    ApproveAwards(
            kz.birlese.grant.ApproveAwards awards,
            CommitteeTables tables,
            ShowRanking ranking,
            Calls calls,
            TaskConflicts conflicts) {
        this.awards = awards;
        this.tables = tables;
        this.ranking = ranking;
        this.calls = calls;
        this.conflicts = conflicts;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        Money sum = ranking.of(task.caseId()).stream()
                .map(RankingLine::amount)
                .filter(Objects::nonNull)
                .reduce(Money.tenge(0), Money::plus);
        Money fund = calls.named(task.caseId()).settings().fund();
        Map<String, Object> opening = new HashMap<>();
        opening.put("list", tables.decided(task.caseId()));
        opening.put("sum", tables.written(sum));
        opening.put("fund", tables.written(fund));
        opening.put("objections", awards.objections(task.caseId()).orElse(null));
        return opening;
    }

    @Override
    protected Set<UUID> notFor(TaskAtHand task) {
        return conflicts.aboutCall(task.caseId());
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        DirectorsWord word = DirectorsWord.in(submission);
        if (word.approves()) {
            awards.approve(task.caseId());
        } else {
            awards.sendBack(task.caseId(), word.reason());
        }
        return Map.of("areAwardsApproved", word.approves());
    }
}
