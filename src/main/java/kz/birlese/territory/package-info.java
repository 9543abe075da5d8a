/**
 * The tree of regions, districts and settlements, keyed by KATO code, with names in Kazakh, Russian and English.
 * A person's reach is a subtree of it.
 */
@ApplicationModule(allowedDependencies = {})
package kz.birlese.territory;

import org.springframework.modulith.ApplicationModule;
