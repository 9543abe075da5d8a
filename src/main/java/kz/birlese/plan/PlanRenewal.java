package kz.birlese.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.Measure;

/** What the draft of the next cycle begins with: the goals of the last plan and the measures that were not finished. */
final class PlanRenewal {

    private PlanRenewal() {}

    /**
     * They are new goals and measures, since they belong to another plan: where one stood at the end is where the next
     * begins, and dates and yearly sums are to be said anew.
     *
     * @param finished measures that need not be done again
     */
    static PlanContent of(PlanContent last, int firstYear, int lastYear, Set<UUID> finished) {
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : last.goals()) {
            List<Measure> measures = new ArrayList<>();
            goal.measures().stream()
                    .filter(each -> !finished.contains(each.id()))
                    .forEach(each -> measures.add(again(each, measures.size() + 1)));
            goals.add(new Goal(
                    UUID.randomUUID(),
                    goals.size() + 1,
                    goal.text(),
                    goal.indicator(),
                    goal.target(),
                    null,
                    List.of(),
                    measures));
        }
        return new PlanContent(null, firstYear, lastYear, goals);
    }

    private static Measure again(Measure measure, int number) {
        return new Measure(
                UUID.randomUUID(),
                number,
                measure.what(),
                measure.where(),
                measure.point(),
                measure.cost(),
                new TreeMap<>(),
                measure.source(),
                measure.owner(),
                null,
                null,
                measure.indicator(),
                measure.baseline(),
                measure.target());
    }
}
