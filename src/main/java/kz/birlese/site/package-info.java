/** Public pages in plain HTML, without a session: open calls, results, the state of an application by receipt number. */
@ApplicationModule(allowedDependencies = {"grant", "plan", "body", "programme", "people", "record", "territory"})
package kz.birlese.site;

import org.springframework.modulith.ApplicationModule;
