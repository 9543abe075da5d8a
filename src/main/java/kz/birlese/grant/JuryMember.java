package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.record.Refusal;

/** One juror of one call, and the declaration of impartiality and confidentiality they signed. */
@Entity
@Table(name = "grant_jury_member")
public class JuryMember {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private UUID juror;
    private Instant appointedAt;
    private String declarationVersion;
    private Instant signedAt;

    protected JuryMember() {}

    JuryMember(UUID callId, UUID juror, Instant appointedAt) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.juror = juror;
        this.appointedAt = appointedAt;
    }

    void sign(String versionOfText, Instant at) {
        if (signedAt != null) {
            throw new Refusal("declarationSignedOnce");
        }
        declarationVersion = versionOfText;
        signedAt = at;
    }

    public UUID callId() {
        return callId;
    }

    /** The account. */
    public UUID juror() {
        return juror;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    /** The version of the text they signed; null until signed. */
    public String declarationVersion() {
        return declarationVersion;
    }

    /** Null until signed. */
    public Instant signedAt() {
        return signedAt;
    }
}
