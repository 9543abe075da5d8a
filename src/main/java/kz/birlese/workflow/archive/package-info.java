/**
 * What lasts of every case: the processes that ran, each step with its times and its person, what tables ruled and from
 * what, what failed. Written from the engine's own history events in the engine's transaction into tables of ours, since
 * the engine forgets its history when a case has been over for long; nothing here is ever deleted or written over.
 */
package kz.birlese.workflow.archive;
