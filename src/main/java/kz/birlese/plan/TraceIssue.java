package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows an issue forward: its place in the vote, the way up and back, the goals that answer it. Open to everybody. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class TraceIssue {

    private final Issues issues;
    private final ProblemTrees trees;
    private final PriorityVotes votes;
    private final Escalations escalations;
    private final PlanVersions versions;
    private final VillagePlans plans;

    TraceIssue(
            Issues issues,
            ProblemTrees trees,
            PriorityVotes votes,
            Escalations escalations,
            PlanVersions versions,
            VillagePlans plans) {
        this.issues = issues;
        this.trees = trees;
        this.votes = votes;
        this.escalations = escalations;
        this.versions = versions;
        this.plans = plans;
    }

    /**
     * Throws {@link NotFound} when there is no issue of that number, or none that is for everybody: raised online and not
     * yet looked at, or not taken up.
     */
    public IssueTrace of(String number) {
        Issue asked = issues.findByNumber(number).filter(TraceIssue::isPublic).orElseThrow(NotFound::new);
        Issue counts = asked;
        while (counts.mergedInto() != null) {
            counts = issues.named(counts.mergedInto());
        }
        IssueList known = new IssueList(issues.inCycle(counts.cycle()));
        Optional<PriorityVote> vote = published(counts);
        int place = vote.map(each -> each.result().order(each.terms()))
                        .orElse(List.of())
                        .indexOf(counts.id().toString())
                + 1;
        return new IssueTrace(
                counts,
                counts.equals(asked) ? null : number,
                known.voices(counts),
                known.mergedInto(counts.id()),
                trees.findByIssue(counts.id()).orElse(null),
                place == 0 ? null : vote.get(),
                place,
                sentUp(counts),
                goals(counts));
    }

    private static boolean isPublic(Issue issue) {
        return issue.status() != IssueStatus.AWAITING && issue.status() != IssueStatus.REFUSED;
    }

    private Optional<PriorityVote> published(Issue issue) {
        return votes.findByCycleOrderByRound(issue.cycle()).stream()
                .filter(vote -> vote.status() == VoteStatus.PUBLISHED)
                .findFirst();
    }

    private List<Escalation> sentUp(Issue issue) {
        return escalations.findByIssueOrderBySentAt(issue.id()).stream()
                .filter(each -> each.status() != EscalationStatus.WITHDRAWN)
                .toList();
    }

    private List<UUID> goals(Issue issue) {
        return plans.findBySettlementOrderByFirstYear(issue.settlement()).stream()
                .flatMap(plan -> lastPublished(plan).stream())
                .flatMap(version -> version.content().goals().stream())
                .filter(goal -> goal.issues().stream()
                        .anyMatch(answered -> answered.id().equals(issue.id())))
                .map(PlanContent.Goal::id)
                .distinct()
                .toList();
    }

    private Optional<PlanVersion> lastPublished(VillagePlan plan) {
        return versions.findByPlanOrderByNumber(plan.id()).stream()
                .filter(PlanVersion::isPublic)
                .reduce((earlier, later) -> later);
    }
}
