/**
 * What must last: the tamper-evident decision log, stored files, receipts of submission and the outbox through which
 * mail and payment orders leave the house exactly once. Knows people and cases by id only.
 */
@ApplicationModule(allowedDependencies = {})
package kz.birlese.record;

import org.springframework.modulith.ApplicationModule;
