package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows a goal back to the issues it answers and on to its measures; open to everybody, as the adopted plan is. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class TraceGoal {

    private final PlanGoals goals;
    private final PlanVersions versions;
    private final PlanMeasures measures;
    private final Issues issues;

    TraceGoal(PlanGoals goals, PlanVersions versions, PlanMeasures measures, Issues issues) {
        this.goals = goals;
        this.versions = versions;
        this.measures = measures;
        this.issues = issues;
    }

    /** Throws {@link NotFound} when there is no such goal. */
    public GoalOrigin of(UUID goalId) {
        PlanGoal goal = goals.findById(goalId).orElseThrow(NotFound::new);
        Optional<PlanVersion> inForce = versions.findByPlanAndStatus(goal.planId(), VersionStatus.ADOPTED);
        List<IssueText> answered = inForce.flatMap(version -> version.content().goal(goalId))
                .map(PlanContent.Goal::issues)
                .orElse(List.of());
        List<PlanMeasure> standing = measures.findByGoalOrderByCode(goalId).stream()
                .filter(measure -> measure.droppedIn() == null)
                .toList();
        return new GoalOrigin(
                inForce.map(PlanVersion::id).orElse(null),
                answered.stream().map(this::answered).toList(),
                standing);
    }

    private GoalOrigin.Answered answered(IssueText written) {
        return issues.findById(written.id())
                .map(issue -> new GoalOrigin.Answered(
                        issue.number(), written.text(), new IssueList(issues.inCycle(issue.cycle())).voices(issue)))
                .orElseGet(() -> new GoalOrigin.Answered(null, written.text(), 0));
    }
}
