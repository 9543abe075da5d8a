package kz.birlese.body;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A time and place to which too few came. Which seats were there says {@link Meeting#presentAt}.
 *
 * @param needed how many the quorum asks for
 * @param found how many came, as the quorum counts
 * @param heads how many people came in all
 * @param presides the seat that would have presided, or null
 * @param sheet the signed attendance sheet, as a stored file, or null
 */
@Embeddable
public record Attempt(Instant startsAt, String place, int needed, int found, int heads, UUID presides, UUID sheet) {}
