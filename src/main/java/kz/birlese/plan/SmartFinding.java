package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One thing that keeps a goal or measure from being specific, measurable, assigned, realistic and time-bound. */
@Entity
public class SmartFinding {

    @Id
    private UUID id;

    private UUID versionId;
    private UUID about;
    private String letter;
    private String finding;
    private String field;
    private String found;
    private String needed;

    protected SmartFinding() {}

    SmartFinding(UUID versionId, UUID about, SmartRow row) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.about = about;
        this.letter = row.letter();
        this.finding = row.finding();
        this.field = row.field();
        this.found = row.found();
        this.needed = row.needed();
    }

    /** The goal or measure. */
    public UUID about() {
        return about;
    }

    /** S, M, A, R or T. */
    public String letter() {
        return letter;
    }

    /** The word of the table, shown under {@code refusal.smart.<word>}. */
    public String finding() {
        return finding;
    }

    /** Which field is to be mended, shown under {@code plan.field.<word>}. */
    public String field() {
        return field;
    }

    /** A figure the finding is about; null when there is none. */
    public String found() {
        return found;
    }

    /** The figure that is needed; null when there is none. */
    public String needed() {
        return needed;
    }
}
