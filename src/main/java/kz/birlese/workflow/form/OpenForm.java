package kz.birlese.workflow.form;

import java.util.Map;
import kz.birlese.workflow.TaskAtHand;

/**
 * A form as a person finds it.
 *
 * @param opening what the box lays out: values of fields, read-only ones included, and lists that choices come from
 */
public record OpenForm(TaskAtHand task, Map<String, Object> opening) {}
