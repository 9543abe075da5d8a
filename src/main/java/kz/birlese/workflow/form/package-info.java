/**
 * Camunda Forms on the server: read from {@code forms/**}, checked at start-up, evaluated with the engine's own FEEL, and
 * validated where it counts, before a submission reaches a box. The screen draws from the same model.
 */
package kz.birlese.workflow.form;
