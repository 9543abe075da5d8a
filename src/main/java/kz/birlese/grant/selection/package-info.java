/**
 * What several jurors' scores say together: raw means, means without the severity of whoever gave them, estimates drawn in
 * towards the middle by how little is known, the rank to expect and how sure it is, and how far jurors agree. Arithmetic
 * alone: knows no database, no process and no screen, so that a ranking can be reckoned again by anybody from the scores.
 *
 * <p>The order in which jurors or applications are named changes nothing: everything is sorted by id first. Nothing here
 * ever changes a score.
 */
package kz.birlese.grant.selection;
