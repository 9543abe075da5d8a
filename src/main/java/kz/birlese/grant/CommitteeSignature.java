package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One juror's signature under the minutes of a committee meeting. */
@Entity
@Table(name = "grant_committee_signature")
public class CommitteeSignature {

    @Id
    private UUID id;

    private UUID meetingId;
    private UUID juror;
    private Instant signedAt;

    @Column(length = 4000)
    private String objection;

    protected CommitteeSignature() {}

    CommitteeSignature(UUID meetingId, UUID juror, Instant signedAt, String objection) {
        this.id = UUID.randomUUID();
        this.meetingId = meetingId;
        this.juror = juror;
        this.signedAt = signedAt;
        this.objection = objection;
    }

    public UUID juror() {
        return juror;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** What they do not agree with in the minutes; null when they do. */
    public String objection() {
        return objection;
    }
}
