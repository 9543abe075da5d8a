/**
 * Who reads what: jurors and applications are brought together by a flow of least cost, so that everybody's load is level
 * first, what jurors know best counts next, and a lot decides between equals. Arithmetic alone: knows no database, no process
 * and no screen, so that a draw can be made again by anybody from its {@link kz.birlese.grant.assignment.Round} and its seed.
 *
 * <p>The order in which jurors or applications are named changes nothing: everything is sorted by id first, and the lot of a
 * pair is a hash of the seed and both ids. A pair that is barred is never given, whatever it would be good for.
 */
package kz.birlese.grant.assignment;
