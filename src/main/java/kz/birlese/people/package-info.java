/**
 * Accounts, the roles they hold and where, the persons and organisations who apply, their consent, and the way in:
 * registration, login and the rules of who may do what. Also the language a person reads, and who acts for somebody:
 * deputies, and coordinators who fill in a case with the person beside them.
 */
@ApplicationModule(allowedDependencies = {"record", "territory"})
package kz.birlese.people;

import org.springframework.modulith.ApplicationModule;
