/**
 * The process engine, wrapped once. Features start and steer processes through {@link kz.birlese.workflow.Processes},
 * describe their boxes with {@link kz.birlese.workflow.UserTaskBox} and {@link kz.birlese.workflow.DecisionBox}, and
 * describe their cases with {@link kz.birlese.workflow.CaseDirectory}. People meet it as task lists, task pages, forms
 * and the tracking screens.
 */
@ApplicationModule(allowedDependencies = {"people", "people::fields", "record", "territory"})
package kz.birlese.workflow;

import org.springframework.modulith.ApplicationModule;
