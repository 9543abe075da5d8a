package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A score sheet as it stood before its juror corrected it, with the reason of the correction. Never changed: what stands
 * now is the {@link Assessment}, and what the juror wrote first is edition 1.
 */
@Entity
@Table(name = "earlier_sheet")
class EarlierSheet {

    @Id
    private UUID id;

    private UUID assessmentId;
    private UUID applicationId;
    private int edition;

    @Convert(converter = Marks.class)
    @Column(length = 200_000)
    private List<Mark> marks;

    private BigDecimal total;

    @Column(length = 4000)
    private String replacedBecause;

    private Instant replacedAt;

    protected EarlierSheet() {}

    EarlierSheet(Assessment sheet, int edition, String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.assessmentId = sheet.id();
        this.applicationId = sheet.applicationId();
        this.edition = edition;
        this.marks = sheet.marks();
        this.total = sheet.total();
        this.replacedBecause = reason;
        this.replacedAt = now;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    /** From 1, what was handed in first. */
    int edition() {
        return edition;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Of 100, scale 2. */
    BigDecimal total() {
        return total;
    }

    /** Why the juror put the next edition in its place. */
    String replacedBecause() {
        return replacedBecause;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
