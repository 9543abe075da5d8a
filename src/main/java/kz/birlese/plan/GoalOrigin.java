package kz.birlese.plan;

import java.util.List;
import java.util.UUID;

/**
 * Where a goal of an adopted plan comes from and what is to be done for it.
 *
 * @param version of the plan in force that names the goal; null when none is in force any more
 * @param issues what people raised that the goal answers, as it read when the goal was written
 * @param measures that lead to the goal, in the order of the plan; what was dropped is not among them
 */
public record GoalOrigin(UUID version, List<Answered> issues, List<PlanMeasure> measures) {

    /**
     * An issue that the goal answers.
     *
     * @param number null when it was raised before issues were kept here
     * @param voices with those of the issues merged into it; zero when that is not known
     */
    public record Answered(String number, String text, int voices) {}
}
