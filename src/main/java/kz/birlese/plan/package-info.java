/**
 * The village development plan, cycle by cycle: from the issues people raise to the adopted plan in its versions and the
 * years after. Processes: {@code preparePlan}, from the working group to the problem trees; {@code issueEscalation}, for
 * what a village cannot solve; {@code adoptPlan}, from the draft to the published plan; {@code decidePlan}, by which the
 * gathering, the working group and the akimat decide on a first or an amended plan at meetings of {@code body}; {@code
 * followPlan} for each of its years; {@code planReview} once a year, which may bring a new version; {@code monitorMeasure}
 * for each measure. Roles: working group of a village, a district or the region, akimat, programme manager; director and auditor look on.
 */
@ApplicationModule(
        allowedDependencies = {
            "body",
            "programme",
            "workflow",
            "workflow :: repair",
            "workflow :: tables",
            "people",
            "record",
            "territory"
        })
package kz.birlese.plan;

import org.springframework.modulith.ApplicationModule;
