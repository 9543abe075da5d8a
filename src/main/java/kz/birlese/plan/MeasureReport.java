package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.programme.Money;

/** What was reported about a measure, with its evidence: a file or where a figure comes from. */
@Entity
public class MeasureReport {

    /** When it was asked for. */
    public enum Occasion {
        START,
        END,
        REVIEW
    }

    /**
     * What is reported.
     *
     * @param reached how much of the indicator there is now; null when not measured yet
     * @param spent so far; null when nothing is known
     * @param evidence where the figure comes from: a document, a count; null when files show it
     * @param files ids of stored files
     */
    public record Contents(
            MeasureStatus progress, BigDecimal reached, Money spent, String note, String evidence, List<String> files) {

        boolean isShown() {
            return evidence != null || !files.isEmpty();
        }
    }

    @Id
    private UUID id;

    private UUID measure;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private int planYear;

    @Enumerated(EnumType.STRING)
    private MeasureStatus progress;

    private BigDecimal reached;
    private BigDecimal spent;
    private String note;
    private String evidence;

    @Column(length = 2000)
    private String files;

    private UUID reportedBy;
    private Instant reportedAt;

    protected MeasureReport() {}

    MeasureReport(UUID measure, Occasion occasion, int planYear, Contents contents, UUID who, Instant at) {
        this.id = UUID.randomUUID();
        this.measure = measure;
        this.occasion = occasion;
        this.planYear = planYear;
        this.progress = contents.progress();
        this.reached = contents.reached();
        this.spent = contents.spent() == null ? null : contents.spent().amount();
        this.note = contents.note();
        this.evidence = contents.evidence();
        this.files = String.join(",", contents.files());
        this.reportedBy = who;
        this.reportedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID measure() {
        return measure;
    }

    public Occasion occasion() {
        return occasion;
    }

    public int planYear() {
        return planYear;
    }

    public Contents contents() {
        return new Contents(
                progress,
                reached,
                spent == null ? null : Money.tenge(spent),
                note,
                evidence,
                files == null || files.isEmpty() ? List.of() : List.of(files.split(",")));
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
