package kz.birlese.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Refusal;

/**
 * The minutes of a meeting as somebody wrote them once. What is sent back is written anew and stays.
 *
 * @param content texts, votes and assignments as canonical JSON
 * @param sha256 of the content, in lower-case hexadecimal
 * @param returnedBecause why they were sent back; null while nobody has
 */
@Embeddable
public record MinutesVersion(
        @Column(length = LONGEST) String content,
        String sha256,
        UUID writtenBy,
        Instant writtenAt,
        String returnedBecause) {

    static final int LONGEST = 90_000;

    /** Throws {@link Refusal} {@code minutesTooLong} when they are longer than the house can keep. */
    static MinutesVersion of(Minutes minutes, UUID who, Instant at) {
        String json = CanonicalJson.write(minutes);
        if (json.length() > LONGEST) {
            throw new Refusal("minutesTooLong", "minutesKk", Map.of("found", json.length(), "needed", LONGEST));
        }
        return new MinutesVersion(json, CanonicalJson.fingerprint(json), who, at, null);
    }

    /** What was written. */
    public Minutes minutes() {
        return CanonicalJson.read(content, Minutes.class);
    }

    MinutesVersion returned(String reason) {
        return new MinutesVersion(content, sha256, writtenBy, writtenAt, reason);
    }
}
