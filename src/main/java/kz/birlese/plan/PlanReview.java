package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The yearly look at a plan in force: how far its measures are, and whether it is to change. */
@Entity
public class PlanReview {

    @Id
    private UUID id;

    private UUID cycle;
    private int planYear;

    @Column(length = 8000)
    private String summary;

    private boolean planToChange;
    private UUID reviewedBy;
    private Instant reviewedAt;
    private UUID newVersion;

    protected PlanReview() {}

    PlanReview(UUID cycle, int planYear) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.planYear = planYear;
    }

    void report(String written, boolean isToChange, UUID who, Instant at) {
        this.summary = written;
        this.planToChange = isToChange;
        this.reviewedBy = who;
        this.reviewedAt = at;
    }

    /** It has brought this version into force. */
    void brought(UUID version) {
        this.newVersion = version;
    }

    /** Whether it has ended: the plan stays as it was, or has its next version. */
    boolean isOver() {
        return reviewedAt != null && (!planToChange || newVersion != null);
    }

    public int planYear() {
        return planYear;
    }

    /** Null before the year is reported. */
    public String summary() {
        return summary;
    }

    public boolean isPlanToChange() {
        return planToChange;
    }

    /** Null before the year is reported. */
    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** Null when the plan stayed as it was, or is still being changed. */
    public UUID newVersion() {
        return newVersion;
    }
}
