/**
 * Programmes of donors, the money they bring and the results recorded against their indicators and the goals of
 * village plans. Features report facts down to it; it never reads up.
 */
@ApplicationModule(
        allowedDependencies = {
            "workflow",
            "workflow :: fields",
            "workflow :: tables",
            "people",
            "people :: fields",
            "record",
            "territory"
        })
package kz.birlese.programme;

import org.springframework.modulith.ApplicationModule;
