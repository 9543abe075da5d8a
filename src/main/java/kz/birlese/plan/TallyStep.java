package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * A count of a vote, what another person found about it, or how its roll was put right. Steps stand one after the other
 * and are never written over.
 *
 * @param sheets what the sheets of the gathering say; null unless something is counted
 * @param words what was mended, or what was found; null for the first count and where the changes of the roll say it
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
        DISPUTED,
        /** There are strangers on the roll; nothing that was cast counts. */
        ANNULLED,
        /** Somebody says who is to be struck, kept and added. */
        ROLL_MENDED,
        /** Another person finds that it is still not right. */
        ROLL_RETURNED,
        /** Another person stands for the roll as it was put right. */
        ROLL_FROZEN
    }
}
