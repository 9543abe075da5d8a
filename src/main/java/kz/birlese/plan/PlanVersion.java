package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.Refusal;

/**
 * One version of a village development plan: its content as canonical JSON with its SHA-256, and how far it has come.
 * What was adopted is never written over: a change is a version of its own. Moves throw {@link Refusal} {@code
 * versionElsewhere} when it does not stand where they begin.
 */
@Entity
public class PlanVersion {

    static final int LONGEST = 400_000;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID cycle;
    private UUID plan;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    @Column(length = LONGEST)
    private String content;

    private String fingerprint;

    @Column(length = 40_000)
    private String dropped;

    private UUID draftedBy;
    private Instant draftedAt;
    private String returnedBecause;
    private UUID adoptedBy;
    private LocalDate adoptedOn;
    private String resolution;
    private Instant publishedAt;

    @Transient
    private PlanContent read;

    protected PlanVersion() {}

    /** @param cycle null for a plan that an earlier release took over from paper */
    PlanVersion(UUID cycle, int number, PlanContent content) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.number = number;
        this.status = VersionStatus.DRAFT;
        keep(content, List.of());
    }

    /** Throws {@link Refusal} {@code planTooLong} when it is longer than the house can keep. */
    void draft(PlanContent draft, List<Dropped> goneWithout, UUID who, Instant at) {
        need(VersionStatus.DRAFT);
        keep(draft, goneWithout);
        draftedBy = who;
        draftedAt = at;
    }

    private void keep(PlanContent draft, List<Dropped> goneWithout) {
        String json = draft.canonical();
        if (json.length() > LONGEST) {
            throw new Refusal("planTooLong", null, Map.of("found", json.length(), "needed", LONGEST));
        }
        content = json;
        fingerprint = CanonicalJson.fingerprint(json);
        dropped = goneWithout.isEmpty() ? null : CanonicalJson.write(goneWithout);
        read = draft;
    }

    /** Back to whoever drafts it, with what is to be mended; null where findings of a table say it. */
    void sendBack(String reason) {
        if (status != VersionStatus.VALIDATED) {
            need(VersionStatus.DRAFT);
        }
        status = VersionStatus.DRAFT;
        returnedBecause = reason;
    }

    /** Throws the broken rules of the gathering: nothing counts as validated without quorum and majority. */
    void validate(PlanGathering gathering) {
        need(VersionStatus.DRAFT);
        gathering.mustCarry(this);
        status = VersionStatus.VALIDATED;
        returnedBecause = null;
    }

    /** Throws the broken rules of the meeting, and {@code versionElsewhere} before the gathering has validated it. */
    void mustBeCarriedBy(PlanGathering meeting) {
        need(VersionStatus.VALIDATED);
        meeting.mustCarry(this);
    }

    /** As above. */
    void adopt(UUID villagePlan, PlanGathering meeting, String number, LocalDate on, UUID who) {
        mustBeCarriedBy(meeting);
        status = VersionStatus.ADOPTED;
        plan = villagePlan;
        resolution = number;
        adoptedOn = on;
        adoptedBy = who;
    }

    /** Throws {@link Refusal} {@code versionElsewhere} before it is adopted. */
    void publish(Instant at) {
        need(VersionStatus.ADOPTED);
        publishedAt = at;
    }

    void supersede() {
        need(VersionStatus.ADOPTED);
        status = VersionStatus.SUPERSEDED;
    }

    private void need(VersionStatus needed) {
        if (status != needed) {
            throw new Refusal("versionElsewhere", null, Map.of("found", status.name(), "needed", needed.name()));
        }
    }

    public UUID id() {
        return id;
    }

    /** Null for a plan adopted before it came into the house. */
    public UUID cycle() {
        return cycle;
    }

    /** The plan it is a version of; null before it is adopted. */
    public UUID plan() {
        return plan;
    }

    /** From 1 within the plan. */
    public int number() {
        return number;
    }

    public VersionStatus status() {
        return status;
    }

    public PlanContent content() {
        if (read == null) {
            read = PlanContent.read(content);
        }
        return read;
    }

    /** SHA-256 of the content in its canonical form, in lower-case hexadecimal. */
    public String fingerprint() {
        return fingerprint;
    }

    /** What of the version before it goes without; empty when nothing has gone. */
    public List<Dropped> dropped() {
        return dropped == null ? List.of() : List.of(CanonicalJson.read(dropped, Dropped[].class));
    }

    /** Null before anybody has drafted it, and for a plan that an earlier release took over from paper. */
    public UUID draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Why it came back; null when it did not, or has gone on since. */
    public String returnedBecause() {
        return returnedBecause;
    }

    /** Null before adoption and for a plan that an earlier release took over from paper. */
    public UUID adoptedBy() {
        return adoptedBy;
    }

    /** Null before adoption. */
    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** The number of the resolution that adopted it; null before. */
    public String resolution() {
        return resolution;
    }

    /** Null before it is public. */
    public Instant publishedAt() {
        return publishedAt;
    }

    boolean isPublic() {
        return publishedAt != null;
    }
}
