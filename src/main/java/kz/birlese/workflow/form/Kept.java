package kz.birlese.workflow.form;

import java.time.Instant;
import java.util.Map;

/**
 * A draft as it has been kept.
 *
 * @param news what has been filled in elsewhere since, by path like {@code scores[2].reason}
 * @param others answers from elsewhere that differ from what stands, by path; wait for a person to choose
 */
public record Kept(Instant savedAt, Map<String, Object> news, Map<String, OtherAnswer> others) {}
