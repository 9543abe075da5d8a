/** The village development plan: adopted plans and the goals that a competition may serve. */
@ApplicationModule(allowedDependencies = {"programme", "workflow", "people", "record", "territory"})
package kz.birlese.plan;

import org.springframework.modulith.ApplicationModule;
