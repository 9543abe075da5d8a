package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A count of a vote, or what another person found about it. Steps stand one after the other and are never written over.
 *
 * @param sheets what the sheets of the gathering say; null when a count is disputed
 * @param words what was mended, or what was found; null for the first count
 * @param who null where it was not kept
 */
@Embeddable
public record TallyStep(
        @Enumerated(EnumType.STRING) Kind kind,
        @Embedded PaperCount sheets,
        @Column(length = 4_000) String words,
        @Column(name = "done_by") UUID who,
        @Column(name = "done_at") Instant at) {

    /** What was done. */
    public enum Kind {
        COUNTED,
        DISPUTED
    }
}
