package kz.birlese.workflow.archive;

import java.time.Instant;

/**
 * A step that failed as often as it may.
 *
 * @param until when somebody had helped, or the case was over; null while it waits for help
 */
public record Trouble(String id, String instance, String box, Instant since, Instant until) {}
