/**
 * Putting right what goes wrong with a case, from the screen: steps tried again, skipped or repeated where the diagram's
 * designer allows it, values corrected, cases cancelled, restarted and moved to a new version. Everything is shown before it
 * happens by doing it and rolling it back, is recorded with its reason, and can be taken back while nothing has followed. A
 * feature says what its domain does along with {@link kz.birlese.workflow.repair.OutOfTurn}, {@link
 * kz.birlese.workflow.repair.GivenUp}, {@link kz.birlese.workflow.repair.Correctable} and {@link
 * kz.birlese.workflow.repair.Ending}.
 */
@NamedInterface("repair")
package kz.birlese.workflow.repair;

import org.springframework.modulith.NamedInterface;
