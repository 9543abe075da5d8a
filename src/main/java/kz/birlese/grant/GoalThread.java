package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.PlanGoal;
import kz.birlese.programme.Money;
import kz.birlese.programme.ResultFact;

/**
 * The thread at one goal of a village plan: the calls bound to it, the applications that serve it, the grants they
 * brought and what came of them.
 *
 * @param calls published ones that name the goal, the latest first
 * @param counts how many applications of decided calls stand where
 * @param applications those that the reader may open; none for the public
 * @param grants those that stand, of decided calls
 * @param awarded the sum of the grants
 * @param results what was reported, oldest first
 * @param totals the sums of the results by indicator
 */
public record GoalThread(
        PlanGoal goal,
        List<Call> calls,
        Map<ApplicationStatus, Long> counts,
        List<Link> applications,
        List<Link> grants,
        Money awarded,
        List<ResultFact> results,
        Map<String, BigDecimal> totals) {

    /**
     * An application, or the grant it brought.
     *
     * @param caseId null when the reader may not open it
     * @param call the number of its call
     * @param number null to the public
     * @param amount what was granted; null without a grant
     */
    public record Link(
            UUID caseId,
            String call,
            String number,
            String title,
            String settlement,
            ApplicationStatus status,
            Money amount) {}

    /** How much of the goal's own indicator has been reached; zero when nothing was reported. */
    public BigDecimal reached() {
        return totals.getOrDefault(goal.indicator(), BigDecimal.ZERO);
    }
}
