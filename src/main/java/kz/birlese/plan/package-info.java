/**
 * The village development plan: its content in versions, its adoption and the years after; adopted plans and the goals
 * that a competition may serve. Processes: {@code adoptPlan} from the draft to the published plan; {@code followPlan} for
 * each of its years; {@code planReview} once a year, which may bring a new version; {@code monitorMeasure} for each
 * measure. Roles: working group, akimat; programme manager, director and auditor look on.
 */
@ApplicationModule(
        allowedDependencies = {"programme", "workflow", "workflow :: tables", "people", "record", "territory"})
package kz.birlese.plan;

import org.springframework.modulith.ApplicationModule;
