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
 * @param version 1 with the ranking rule, one more whenever it was put right after a vote was annulled
 * @param size people on the roll
 * @param fingerprint SHA-256 of the accounts on it; null for a vote called before rolls were frozen
 * @param frozenAt when the ranking rule was fixed, or when a second person stood for the roll that was put right; a vote
 *     that is called again for want of people keeps the roll of the one before
 */
@Embeddable
public record FrozenRoll(
        @Column(name = "roll_version") Integer version,
        @Column(name = "roll_size") Integer size,
        @Column(name = "roll_fingerprint") String fingerprint,
        @Column(name = "roll_frozen_at") Instant frozenAt) {

    /** Whether it was put right since the ranking rule was fixed. */
    public boolean isMended() {
        return version > 1;
    }

    /** Throws {@link Refusal} {@code rollChanged} unless the roll still reads as it was frozen. */
    void mustRead(String now) {
        if (fingerprint != null && !fingerprint.equals(now)) {
            throw new Refusal("rollChanged", null, Map.of("found", now, "needed", fingerprint));
        }
    }
}
