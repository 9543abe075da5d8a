/**
 * What may tell that a juror is not impartial about an application: what two people have in common, compared as the people
 * of Mangystau write it. Arithmetic of words alone: knows no database, no process and no screen. What it finds is a sign
 * for a person to confirm or to dismiss, never a verdict: half a village bears one surname.
 */
package kz.birlese.grant.conflict;
