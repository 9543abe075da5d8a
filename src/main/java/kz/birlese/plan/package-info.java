/**
 * The village development plan: its cycles, the issues people raise and what becomes of them, adopted plans and the goals
 * that a competition may serve. Processes: {@code preparePlan}, from the working group to the problem trees, and {@code
 * issueEscalation}, for what a village cannot solve. Roles: working group of a village, a district or the region,
 * programme manager.
 */
@ApplicationModule(
        allowedDependencies = {"programme", "workflow", "workflow :: tables", "people", "record", "territory"})
package kz.birlese.plan;

import org.springframework.modulith.ApplicationModule;
