/** A small made-up process by which the tests of the workflow module tell whether the house stands. */
package kz.birlese.workflow.telltale;
