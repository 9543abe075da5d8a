package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working group sorts what it collected: issues that say the same become one, some are set aside, some are what the
 * plan will answer. Who raised what stays with each issue, and every step can be taken back; the decision log keeps both.
 */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class MergeIssues {

    /** {@code into} counts the voices of {@code issue} from now on. */
    public record Merge(UUID issue, UUID into, String why) {}

    /** A step with one issue and the reason for it. */
    public record Step(UUID issue, String why) {}

    /**
     * What is sorted at once, in this order.
     *
     * @param takenBack merged or set aside before, and to count by itself again
     * @param leading all that the plan shall answer; what is not among them no longer leads
     */
    public record Sorting(List<Step> takenBack, List<Merge> merges, List<Step> setAside, Set<UUID> leading) {}

    private final ReachedCycles reached;
    private final Issues issues;
    private final DecisionLog log;

    MergeIssues(ReachedCycles reached, Issues issues, DecisionLog log) {
        this.reached = reached;
        this.issues = issues;
        this.log = log;
    }

    /**
     * @throws NotFound outside the person's territory, and for an issue of another cycle
     * @throws Refusal {@code reasonGiven} without a reason, {@code mergedIntoItself}, {@code issueElsewhere} when an issue
     *     does not stand where the step begins, {@code noLeadingIssue}
     */
    public void in(UUID cycleId, Sorting sorting) {
        PlanCycle cycle = reached.lock(Role.WORKING_GROUP, cycleId);
        sorting.takenBack().forEach(step -> {
            in(cycle, step.issue()).takeBack();
            note(step.issue(), "issueTakenBack", step.why(), Map.of());
        });
        sorting.merges().forEach(merge -> {
            in(cycle, merge.issue()).mergeInto(in(cycle, merge.into()), merge.why());
            note(
                    merge.issue(),
                    "issueMerged",
                    merge.why(),
                    Map.of("into", merge.into().toString()));
        });
        sorting.setAside().forEach(step -> {
            in(cycle, step.issue()).layAside(step.why());
            note(step.issue(), "issueSetAside", step.why(), Map.of());
        });
        lead(cycle, sorting.leading());
    }

    private void lead(PlanCycle cycle, Set<UUID> leading) {
        if (leading.isEmpty()) {
            throw new Refusal("noLeadingIssue", "leading", Map.of());
        }
        new IssueList(issues.inCycle(cycle.id()))
                .standing().stream()
                        .filter(issue -> !leading.contains(issue.id()))
                        .forEach(issue -> issue.lead(false));
        leading.forEach(issue -> in(cycle, issue).lead(true));
        Map<String, String> facts = Map.of("leading", String.valueOf(leading.size()));
        log.append(new Decision(cycle.id(), "issuesSorted", reached.who(), null, facts));
    }

    private Issue in(PlanCycle cycle, UUID issue) {
        return issues.lock(issue)
                .filter(each -> cycle.id().equals(each.cycle()))
                .orElseThrow(NotFound::new);
    }

    private void note(UUID issue, String what, String why, Map<String, String> facts) {
        log.append(new Decision(issue, what, reached.who(), Reasons.given(why), facts));
    }
}
