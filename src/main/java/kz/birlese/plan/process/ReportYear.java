package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.plan.PlanMeasure;
import kz.birlese.plan.PlanWords;
import kz.birlese.plan.ReviewPlan;
import kz.birlese.plan.ReviewPlan.Line;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.UserTaskBox;
import org.springframework.stereotype.Component;

/** Box "Report the year" of {@code planReview}. */
@Component("reportYear")
class ReportYear extends UserTaskBox {

    private final ReviewPlan review;
    private final PlanWords words;
    private final CurrentUser currentUser;

    ReportYear(ReviewPlan review, PlanWords words, CurrentUser currentUser) {
        this.review = review;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public Map<String, Object> opening(TaskAtHand task) {
        Language language = currentUser.require().language();
        List<Map<String, Object>> rows = review.measures(task.caseId()).stream()
                .map(measure -> row(language, measure))
                .toList();
        return Map.of("year", String.valueOf(review.year(task.caseId())), "measures", rows);
    }

    private Map<String, Object> row(Language language, PlanMeasure measure) {
        return Map.of(
                "measure", measure.id().toString(),
                "title", measure.code() + ". " + measure.what().in(language),
                "facts", words.facts(language, measure));
    }

    @Override
    protected Map<String, Object> completed(TaskAtHand task, Submission form) {
        boolean isPlanToChange = "YES".equals(form.text("change"));
        List<Line> lines = form.rows("measures").stream()
                .map(row -> new Line(row.id("measure"), ReportForm.contents(row)))
                .toList();
        review.report(task.caseId(), lines, form.text("summary"), isPlanToChange);
        return Map.of("isPlanToChange", isPlanToChange);
    }
}
