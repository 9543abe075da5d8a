package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import kz.birlese.record.Refusal;

/**
 * How the roll of those who may vote online stood when it was frozen. Whoever opens an account or moves in afterwards
 * votes on paper: nobody can make voters once it is known what is voted on.
 *
 * @param size people on the roll
 * @param fingerprint SHA-256 of the accounts on it; null for a vote called before rolls were frozen
 * @param frozenAt when the ranking rule was fixed; a vote that is called again keeps the roll of the first
 */
@Embeddable
public record FrozenRoll(
        @Column(name = "roll_size") Integer size,
        @Column(name = "roll_fingerprint") String fingerprint,
        @Column(name = "roll_frozen_at") Instant frozenAt) {

    /** Throws {@link Refusal} {@code rollChanged} unless the roll still reads as it was frozen. */
    void mustRead(String now) {
        if (fingerprint != null && !fingerprint.equals(now)) {
            throw new Refusal("rollChanged", null, Map.of("found", now, "needed", fingerprint));
        }
    }
}
