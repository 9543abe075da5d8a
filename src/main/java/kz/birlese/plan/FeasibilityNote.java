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

    /**
     * Notes that were written together.
     *
     * @param revision how the manieth time somebody wrote about the version, from 1
     */
    record Round(UUID versionId, int revision, UUID by, Instant at) {}

    @Id
    private UUID id;

    private UUID versionId;
    private int revision;
    private UUID measure;
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private UUID notedBy;
    private Instant notedAt;

    protected FeasibilityNote() {}

    FeasibilityNote(Round round, Measure measure, Verdict verdict, String note) {
        this.id = UUID.randomUUID();
        this.versionId = round.versionId();
        this.revision = round.revision();
        this.measure = measure.id();
        this.fingerprint = print(measure);
        this.verdict = verdict;
        this.note = note;
        this.notedBy = round.by();
        this.notedAt = round.at();
    }

    /** Whether it is about the measure as it now reads. */
    boolean isAbout(Measure now) {
        return measure.equals(now.id()) && fingerprint.equals(print(now));
    }

    private static String print(Measure measure) {
        return CanonicalJson.fingerprint(CanonicalJson.write(measure));
    }

    int revision() {
        return revision;
    }

    String fingerprint() {
        return fingerprint;
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
