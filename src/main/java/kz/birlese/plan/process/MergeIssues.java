package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.plan.Issue;
import kz.birlese.plan.IssueList;
import kz.birlese.plan.IssueStatus;
import kz.birlese.plan.MergeIssues.Merge;
import kz.birlese.plan.MergeIssues.Sorting;
import kz.birlese.plan.MergeIssues.Step;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Merge issues" of {@code preparePlan}. */
@Component("mergeIssues")
class MergeIssues extends UserTaskBox {

    private final kz.birlese.plan.MergeIssues issues;
    private final ReadPreparation read;
    private final Say say;

    MergeIssues(kz.birlese.plan.MergeIssues issues, ReadPreparation read, Say say) {
        this.issues = issues;
        this.read = read;
        this.say = say;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        IssueList known = read.of(task.caseId()).issues();
        List<Issue> gone = Stream.of(IssueStatus.MERGED, IssueStatus.SET_ASIDE)
                .flatMap(status -> known.at(status).stream())
                .toList();
        Map<String, Object> opening = new HashMap<>();
        opening.put(
                "known",
                known.standing().stream().map(issue -> row(issue, known)).toList());
        opening.put(
                "openChoices",
                IssueChoices.of(known.standing().stream()
                        .filter(issue -> issue.status().isOpen())
                        .toList()));
        opening.put("standingChoices", IssueChoices.of(known.standing()));
        opening.put("anyGone", !gone.isEmpty());
        opening.put("goneChoices", IssueChoices.of(gone));
        // One that is taken back here may lead at once.
        opening.put(
                "leadingChoices",
                IssueChoices.of(
                        Stream.concat(known.standing().stream(), gone.stream()).toList()));
        opening.put("leading", ids(known.leading()));
        return opening;
    }

    private static List<String> ids(List<Issue> issues) {
        return issues.stream().map(issue -> issue.id().toString()).toList();
    }

    private Map<String, Object> row(Issue issue, IssueList known) {
        return Map.of(
                "number",
                issue.number(),
                "text",
                issue.text(),
                "field",
                say.it("status.IssueField." + issue.field()),
                "voices",
                known.voices(issue),
                "status",
                say.it("status.IssueStatus." + issue.status()));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        Sorting sorting = new Sorting(
                steps(form, "takenBack"),
                form.rows("merges").stream()
                        .map(row -> new Merge(row.id("issue"), row.id("into"), row.text("why")))
                        .toList(),
                steps(form, "setAside"),
                form.choices("leading").stream().map(UUID::fromString).collect(Collectors.toSet()));
        issues.in(task.caseId(), sorting);
        return Map.of();
    }

    private static List<Step> steps(Submission form, String list) {
        return form.rows(list).stream()
                .map(row -> new Step(row.id("issue"), row.text("why")))
                .toList();
    }
}
