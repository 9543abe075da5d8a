/**
 * A process designer's way in: every diagram, table and form in force, since when and by which release, how many cases run
 * on each of its versions, and what any two versions say otherwise. Everything here is read and nothing changed: a new
 * version comes with a release of the application.
 */
package kz.birlese.workflow.library;
