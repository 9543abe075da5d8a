package kz.birlese.plan;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.birlese.plan.PlanContent.IssueText;
import org.springframework.stereotype.Component;

/** The leading issues of a cycle in the order the village gave them; those no vote ranked come last. */
@Component
class RankedIssues implements IssueTitles {

    private final PriorityVotes votes;
    private final Issues issues;

    RankedIssues(PriorityVotes votes, Issues issues) {
        this.votes = votes;
        this.issues = issues;
    }

    @Override
    public List<IssueText> leading(UUID cycleId) {
        List<String> order = order(cycleId);
        return new IssueList(issues.inCycle(cycleId))
                .leading().stream()
                        .sorted(Comparator.comparing(issue -> place(order, issue)))
                        .map(issue -> new IssueText(issue.id(), issue.text()))
                        .toList();
    }

    private List<String> order(UUID cycleId) {
        return votes.findByCycleOrderByRound(cycleId).stream()
                .filter(vote -> vote.status() == VoteStatus.PUBLISHED)
                .findFirst()
                .map(vote -> vote.result().order(vote.terms()))
                .orElse(List.of());
    }

    private static int place(List<String> order, Issue issue) {
        int place = order.indexOf(issue.id().toString());
        return place < 0 ? order.size() : place;
    }
}
