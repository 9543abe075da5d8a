/**
 * Public pages in plain HTML, without a session: open calls, results, the state of an application by receipt number;
 * settlements with their goals, issues, rankings and minutes; a goal from the issues it answers to its results.
 */
@ApplicationModule(allowedDependencies = {"grant", "plan", "body", "programme", "people", "record", "territory"})
package kz.birlese.site;

import org.springframework.modulith.ApplicationModule;
