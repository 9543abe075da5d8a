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
 * What one juror gave one sample plan. On purpose no {@link ScoredSheet}: whatever works out totals and places takes those
 * alone, so that a sample's score cannot get there.
 */
@Entity
@Table(name = "calibration_sheet")
class CalibrationSheet {

    @Id
    private UUID id;

    private UUID callId;
    private UUID juror;
    private String sample;

    @Convert(converter = Marks.class)
    @Column(length = 200_000)
    private List<Mark> marks;

    private BigDecimal total;
    private Instant submittedAt;

    protected CalibrationSheet() {}

    CalibrationSheet(UUID callId, UUID juror, String sample, List<Mark> marks, BigDecimal total, Instant now) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.juror = juror;
        this.sample = sample;
        this.marks = List.copyOf(marks);
        this.total = total;
        this.submittedAt = now;
    }

    UUID juror() {
        return juror;
    }

    /** The key of the call's sample. */
    String sample() {
        return sample;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Of 100, scale 2. */
    BigDecimal total() {
        return total;
    }
}
