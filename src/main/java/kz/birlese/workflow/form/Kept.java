package kz.birlese.workflow.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft as it has been kept.
 *
 * @param news what has been filled in elsewhere since, by address like {@code scores[#1].reason} (see {@link Row}); all
 *     rows of a list where some have come or gone
 * @param others answers from elsewhere that differ from what stands, by address; wait for a person to choose
 */
public record Kept(Instant savedAt, Map<String, Object> news, Map<String, List<OtherAnswer>> others) {}
