/** The frame around every view: navigation, language, error pages. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"workflow", "people", "record", "territory"})
package kz.birlese.shell;

import org.springframework.modulith.ApplicationModule;
