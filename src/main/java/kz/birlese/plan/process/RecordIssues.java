package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.Map;
import kz.birlese.plan.Issue;
import kz.birlese.plan.IssueChannel;
import kz.birlese.plan.IssueField;
import kz.birlese.plan.IssueList;
import kz.birlese.plan.IssueRaiser;
import kz.birlese.plan.MentorHints.Hint;
import kz.birlese.plan.RaisedIssue;
import kz.birlese.plan.ReadPreparation;
import kz.birlese.plan.RecordIssues.Moderation;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Record issues" of {@code preparePlan}. */
@Component("recordIssues")
class RecordIssues extends UserTaskBox {

    private static final String LATER = "LATER";
    private static final String ACCEPT = "ACCEPT";

    private final kz.birlese.plan.RecordIssues issues;
    private final ReadPreparation read;
    private final Say say;

    RecordIssues(kz.birlese.plan.RecordIssues issues, ReadPreparation read, Say say) {
        this.issues = issues;
        this.read = read;
        this.say = say;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        ReadPreparation.Page page = read.of(task.caseId());
        IssueList known = page.issues();
        Map<String, Object> opening = new HashMap<>();
        opening.put("anyHint", !page.hints().isEmpty());
        opening.put("hints", page.hints().stream().map(this::hint).toList());
        opening.put("anyKnown", !known.standing().isEmpty());
        opening.put(
                "known",
                known.standing().stream().map(issue -> row(issue, known)).toList());
        opening.put("anyOnline", !page.awaiting().isEmpty());
        opening.put("online", page.awaiting().stream().map(this::online).toList());
        return opening;
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
                known.voices(issue));
    }

    private Map<String, Object> online(Issue issue) {
        return Map.of(
                "issue",
                issue.id().toString(),
                "number",
                issue.number() + ", " + say.day(issue.raisedOn()),
                "raised",
                issue.text(),
                "about",
                say.it("status.IssueField." + issue.field()) + " · " + say.it("status.IssueRaiser." + issue.raisedBy()),
                "decision",
                LATER);
    }

    private Map<String, Object> hint(Hint hint) {
        Map<String, Object> row = new HashMap<>();
        row.put("what", hint.what().in(say.language()));
        row.put("voices", hint.voices() == null ? "" : say.value(hint.voices()));
        row.put(
                "aim",
                hint.target() == null ? "" : say.it("indicator." + hint.indicator()) + ": " + say.value(hint.target()));
        row.put("delivered", hint.delivered() == null ? "" : say.value(hint.delivered()));
        return row;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        issues.in(
                task.caseId(),
                form.rows("issues").stream().map(RecordIssues::raised).toList(),
                form.rows("online").stream()
                        .filter(row -> row.text("decision") != null && !LATER.equals(row.text("decision")))
                        .map(row ->
                                new Moderation(row.id("issue"), ACCEPT.equals(row.text("decision")), row.text("why")))
                        .toList());
        boolean isOver = form.ticked("collectionOver");
        if (isOver) {
            issues.end(task.caseId());
        }
        return Map.of("isCollectionOver", isOver);
    }

    private static RaisedIssue raised(Submission row) {
        return new RaisedIssue(
                row.text("text"),
                IssueField.valueOf(row.text("field")),
                IssueChannel.valueOf(row.text("channel")),
                row.date("raisedOn"),
                IssueRaiser.valueOf(row.text("raisedBy")),
                row.number("voices").intValueExact());
    }
}
