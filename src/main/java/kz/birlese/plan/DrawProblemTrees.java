package kz.birlese.plan;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.plan.ProblemTree.Branch;
import kz.birlese.plan.ProblemTree.Kind;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working group draws for each leading issue where it comes from, what it leads to, and what to reach instead. */
@Service
@Transactional
@RolesAllowed(WORKING_GROUP)
public class DrawProblemTrees {

    /** A tree as it is drawn. */
    public record Drawn(UUID issue, String objective, List<Branch> branches) {}

    private final ReachedCycles reached;
    private final Issues issues;
    private final ProblemTrees trees;
    private final DecisionLog log;

    DrawProblemTrees(ReachedCycles reached, Issues issues, ProblemTrees trees, DecisionLog log) {
        this.reached = reached;
        this.issues = issues;
        this.trees = trees;
        this.log = log;
    }

    /**
     * Keeps the trees as far as they are drawn.
     *
     * @throws NotFound outside the person's territory, and for an issue that does not lead in this cycle
     */
    public void in(UUID cycleId, List<Drawn> drawn) {
        reached.lock(Role.WORKING_GROUP, cycleId);
        List<UUID> leading = leading(cycleId).stream().map(Issue::id).toList();
        for (Drawn each : drawn) {
            if (!leading.contains(each.issue())) {
                throw new NotFound();
            }
            trees.findByIssue(each.issue())
                    .ifPresentOrElse(
                            tree -> tree.draw(each.objective(), each.branches()),
                            () -> trees.save(
                                    new ProblemTree(cycleId, each.issue(), each.objective(), each.branches())));
        }
    }

    /**
     * All trees are drawn.
     *
     * @throws NotFound outside the person's territory
     * @throws Refusal {@code treeIncomplete} with one reason for each leading issue without an objective, a
     *     cause or an effect
     */
    public void end(UUID cycleId) {
        reached.lock(Role.WORKING_GROUP, cycleId);
        List<Issue> leading = leading(cycleId);
        List<Refusal.Reason> missing = leading.stream()
                .filter(issue -> !isComplete(issue))
                .map(issue -> new Refusal.Reason("treeIncomplete", "branches", Map.of("number", issue.number())))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(missing);
        }
        Map<String, String> facts = Map.of("trees", String.valueOf(leading.size()));
        log.append(new Decision(cycleId, "problemTreesDrawn", reached.who(), null, facts));
    }

    private List<Issue> leading(UUID cycleId) {
        return new IssueList(issues.inCycle(cycleId)).leading();
    }

    private boolean isComplete(Issue issue) {
        return trees.findByIssue(issue.id())
                .filter(tree -> tree.objective() != null)
                .filter(tree -> !tree.branches(Kind.CAUSE).isEmpty())
                .filter(tree -> !tree.branches(Kind.EFFECT).isEmpty())
                .isPresent();
    }
}
