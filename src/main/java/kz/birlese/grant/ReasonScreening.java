package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;

/** The reasons jurors gave for an application, on their way through a person's hands to its applicant. */
@Entity
@Table(name = "reason_screening")
public class ReasonScreening {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID callId;
    private UUID applicationId;
    private Instant openedAt;
    private UUID screenedBy;
    private Instant screenedAt;
    private Instant sentAt;

    @Column(length = 1_000_000)
    private String reasons;

    protected ReasonScreening() {}

    ReasonScreening(GrantApplication application, Instant now) {
        this.id = UUID.randomUUID();
        this.number = application.number() + "-R";
        this.callId = application.callId();
        this.applicationId = application.id();
        this.openedAt = now;
    }

    void release(List<ReleasedReason> released, UUID who, Instant now) {
        if (screenedAt != null) {
            throw new IllegalStateException("reasons " + id + " have been screened");
        }
        reasons = CanonicalJson.write(released.toArray(ReleasedReason[]::new));
        screenedBy = who;
        screenedAt = now;
    }

    void sent(Instant now) {
        if (screenedAt == null) {
            throw new IllegalStateException("reasons " + id + " have not been screened");
        }
        sentAt = now;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID callId() {
        return callId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Null until screened. */
    public UUID screenedBy() {
        return screenedBy;
    }

    /** Null until screened. */
    public Instant screenedAt() {
        return screenedAt;
    }

    /** Null until the applicant was told. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Empty until screened. */
    public List<ReleasedReason> reasons() {
        return reasons == null ? List.of() : List.of(CanonicalJson.read(reasons, ReleasedReason[].class));
    }
}
