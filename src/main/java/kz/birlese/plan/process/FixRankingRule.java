package kz.birlese.plan.process;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.Issue;
import kz.birlese.plan.VoteTerms;
import kz.birlese.plan.vote.Satisfaction;
import kz.birlese.plan.vote.Vote;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.programme.Money;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Fix ranking rule" of {@code agreePriorities}. */
@Component("fixRankingRule")
class FixRankingRule extends UserTaskBox {

    private static final int LONGEST_NAME = 200;

    /** What a form opens with, so that the paragraphs about the rules can be read; the working group fills in its own. */
    private static final Map<String, Object> USUAL =
            Map.of("dots", 5, "most", 3, "satisfaction", Satisfaction.COST.name(), "raised", "true");

    private final kz.birlese.plan.FixRankingRule rule;
    private final VoteForm form;
    private final Say say;

    FixRankingRule(kz.birlese.plan.FixRankingRule rule, VoteForm form, Say say) {
        this.rule = rule;
        this.form = form;
        this.say = say;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        return Map.of(
                "rules",
                Stream.of(VotingRule.values()).map(this::paragraph).toList(),
                "dots",
                USUAL.get("dots"),
                "mostPerItem",
                USUAL.get("most"),
                "step",
                1000,
                "choices",
                rule.issues(task.caseId()).stream().map(FixRankingRule::row).toList());
    }

    private Map<String, Object> paragraph(VotingRule each) {
        String key = "votingRule." + each;
        String how = Stream.of(".vote", ".count", ".good")
                .map(part -> say.it(key + part, USUAL))
                .reduce((earlier, later) -> earlier + " " + later)
                .orElseThrow();
        return Map.of("rule", say.it(key), "how", how);
    }

    private static Map<String, Object> row(Issue issue) {
        String text = issue.text();
        String name = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
        Map<String, Object> row = new HashMap<>();
        row.put("issue", issue.id().toString());
        row.put("number", issue.number());
        row.put("name", IssueChoices.label(issue));
        row.put("nameKk", name);
        row.put("nameRu", name);
        return row;
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission submission) {
        VotingRule chosen = VotingRule.valueOf(submission.text("rule"));
        VoteTerms terms = new VoteTerms(
                chosen,
                submission.rows("choices").stream()
                        .map(row -> choice(row, chosen))
                        .toList(),
                dots(submission, chosen),
                spending(submission, chosen));
        return form.timers(rule.of(task.caseId(), terms, form.frame(submission)));
    }

    private static VoteTerms.Choice choice(Submission row, VotingRule chosen) {
        Money cost = chosen.spends() ? money(row, "cost") : null;
        Trilingual name = new Trilingual(row.text("nameKk"), row.text("nameRu"), row.text("nameRu"));
        return new VoteTerms.Choice(row.id("issue"), row.text("number"), name, cost);
    }

    private static Vote.Dots dots(Submission submission, VotingRule chosen) {
        return chosen == VotingRule.DOT_VOTE
                ? new Vote.Dots(
                        submission.number("dots").intValueExact(),
                        submission.number("mostPerItem").intValueExact())
                : null;
    }

    private static Vote.Spending spending(Submission submission, VotingRule chosen) {
        if (!chosen.spends()) {
            return null;
        }
        boolean isShared = chosen == VotingRule.EQUAL_SHARES;
        return new Vote.Spending(
                money(submission, "budget"),
                isShared ? Satisfaction.valueOf(submission.text("satisfaction")) : null,
                isShared ? money(submission, "step") : null);
    }

    private static Money money(Submission from, String key) {
        return from.number(key) == null ? null : Money.tenge(from.number(key));
    }
}
