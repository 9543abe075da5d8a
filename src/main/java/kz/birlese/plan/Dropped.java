package kz.birlese.plan;

import java.util.UUID;

/**
 * A goal or measure of the adopted plan that its next version goes without. The measures of a dropped goal go with it;
 * each needs its own reason all the same.
 *
 * @param reason why; people of the village read it
 */
public record Dropped(UUID id, Kind kind, String reason) {

    /** What has gone. */
    public enum Kind {
        GOAL,
        MEASURE
    }

    /** What of the plan has this id; throws when nothing has. */
    public static Dropped of(PlanContent plan, UUID id, String reason) {
        return new Dropped(id, plan.goal(id).isPresent() ? Kind.GOAL : Kind.MEASURE, reason);
    }
}
