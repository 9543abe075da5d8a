package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.record.CanonicalJson;

/** What the akimat says about one measure of a draft: whether it can be done. It stands for the measure as it then read. */
@Entity
public class FeasibilityNote {

    /** Whether it can be done. */
    public enum Verdict {
        FEASIBLE,
        WITH_CONDITIONS,
        NOT_FEASIBLE
    }

    @Id
    private UUID id;

    private UUID versionId;
    private UUID measure;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private UUID notedBy;
    private Instant notedAt;

    protected FeasibilityNote() {}

    FeasibilityNote(UUID versionId, Measure measure, Verdict verdict, String note, UUID notedBy, Instant notedAt) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.measure = measure.id();
        this.fingerprint = print(measure);
        this.verdict = verdict;
        this.note = note;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    /** Whether it is about the measure as it now reads. */
    boolean isAbout(Measure now) {
        return measure.equals(now.id()) && fingerprint.equals(print(now));
    }

    private static String print(Measure measure) {
        return CanonicalJson.fingerprint(CanonicalJson.write(measure));
    }

    public UUID measure() {
        return measure;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }

    public UUID notedBy() {
        return notedBy;
    }
}
