package kz.birlese.body;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * A time and place to which too few came.
 *
 * @param needed how many the quorum asks for
 * @param found how many came
 * @param sheet the signed attendance sheet, as a stored file, or null
 */
@Embeddable
public record Attempt(Instant startsAt, String place, int needed, int found, UUID sheet) {}
