package kz.birlese.plan.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.plan.DrawProblemTrees.Drawn;
import kz.birlese.plan.Issue;
import kz.birlese.plan.ProblemTree;
import kz.birlese.plan.ProblemTree.Branch;
import kz.birlese.plan.ProblemTree.Kind;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Draw problem trees" of {@code preparePlan}. */
@Component("drawProblemTrees")
class DrawProblemTrees extends UserTaskBox {

    private final kz.birlese.plan.DrawProblemTrees trees;
    private final ReadPreparation read;

    DrawProblemTrees(kz.birlese.plan.DrawProblemTrees trees, ReadPreparation read) {
        this.trees = trees;
        this.read = read;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        ReadPreparation.Page page = read.of(task.caseId());
        List<Issue> leading = page.issues().leading();
        List<Map<String, Object>> branches = new ArrayList<>();
        leading.forEach(issue -> branches.addAll(branches(issue, page.trees().get(issue.id()))));
        return Map.of(
                "leadingChoices",
                IssueChoices.of(leading),
                "trees",
                leading.stream()
                        .map(issue -> tree(issue, page.trees().get(issue.id())))
                        .toList(),
                "branches",
                branches);
    }

    private static Map<String, Object> tree(Issue issue, ProblemTree drawn) {
        Map<String, Object> row = new HashMap<>();
        row.put("issue", issue.id().toString());
        row.put("name", IssueChoices.label(issue));
        row.put("objective", drawn == null ? null : drawn.objective());
        return row;
    }

    private static List<Map<String, Object>> branches(Issue issue, ProblemTree drawn) {
        return drawn == null
                ? List.of()
                : Stream.of(Kind.values())
                        .flatMap(kind -> drawn.branches(kind).stream())
                        .map(branch -> Map.<String, Object>of(
                                "of",
                                issue.id().toString(),
                                "kind",
                                branch.kind().name(),
                                "text",
                                branch.text(),
                                "objective",
                                branch.objective()))
                        .toList();
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        List<Submission> branches = form.rows("branches");
        trees.in(
                task.caseId(),
                form.rows("trees").stream().map(row -> drawn(row, branches)).toList());
        boolean areDrawn = !form.ticked("sortAgain");
        if (areDrawn) {
            trees.end(task.caseId());
        }
        return Map.of("areTreesDrawn", areDrawn);
    }

    private static Drawn drawn(Submission tree, List<Submission> branches) {
        return new Drawn(
                tree.id("issue"),
                tree.text("objective"),
                branches.stream()
                        .filter(row -> tree.text("issue").equals(row.text("of")))
                        .map(row -> new Branch(Kind.valueOf(row.text("kind")), row.text("text"), row.text("objective")))
                        .toList());
    }
}
