package kz.birlese.plan.process;

import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.ReviewPlan;
import kz.birlese.workflow.repair.Correctable;
import org.springframework.stereotype.Component;

/** Value {@code isYearReviewed} of a plan that waits for the review of its year. */
@Component("isYearReviewed")
class IsYearReviewed implements Correctable {

    private final ReviewPlan reviewPlan;

    IsYearReviewed(ReviewPlan reviewPlan) {
        this.reviewPlan = reviewPlan;
    }

    @Override
    public Set<String> allowed(UUID caseId) {
        return reviewPlan.isLastOneOver(caseId) ? Set.of("true") : Set.of();
    }
}
