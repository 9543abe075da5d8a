/** A made-up process with one task whose form holds a component of every type; the tests of forms fill it in. */
package kz.birlese.workflow.fitting;
