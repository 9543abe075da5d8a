package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.conflict.Sign;
import kz.birlese.record.Refusal;

/**
 * A sign that a juror may not be impartial about an application. Until somebody has ruled on it, the juror is not asked to
 * read it; confirmed, the application does not exist for them; dismissed, it counts for nothing. Once ruled on it stays.
 */
@Entity
@Table(name = "conflict_sign")
public class ConflictSign {

    /** What somebody made of it. */
    public enum State {
        OPEN,
        CONFIRMED,
        DISMISSED
    }

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID callId;
    private UUID applicationId;
    private UUID juror;

    @Enumerated(EnumType.STRING)
    private Sign.Kind kind;

    @Column(length = 700)
    private String agreed;

    private UUID saidBy;
    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID ruledBy;
    private Instant ruledAt;

    @Column(length = 4000)
    private String reason;

    protected ConflictSign() {}

    /** Found by the house; what is declared, by the applicant. */
    ConflictSign(GrantApplication application, UUID juror, Sign sign, Instant now) {
        this(application.callId(), application.id(), juror, sign, now);
        this.saidBy = sign.kind() == Sign.Kind.DECLARED ? application.applicant() : null;
    }

    /** Declared by the juror, who steps back with it: nobody has to rule on that. */
    ConflictSign(Assessment sheet, Instant now) {
        this(sheet.callId(), sheet.applicationId(), sheet.juror(), Sign.declared(""), now);
        this.saidBy = sheet.juror();
        rule(State.CONFIRMED, sheet.juror(), null, now);
    }

    private ConflictSign(UUID callId, UUID applicationId, UUID juror, Sign sign, Instant now) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.applicationId = applicationId;
        this.juror = juror;
        this.kind = sign.kind();
        this.agreed = sign.agreed();
        this.foundAt = now;
        this.state = State.OPEN;
    }

    void confirm(UUID by, String why, Instant now) {
        rule(State.CONFIRMED, by, why, now);
    }

    void dismiss(UUID by, String why, Instant now) {
        rule(State.DISMISSED, by, why, now);
    }

    private void rule(State to, UUID by, String why, Instant now) {
        if (state != State.OPEN) {
            throw new Refusal("signOpen", null, Map.of("found", state.name()));
        }
        state = to;
        ruledBy = by;
        ruledAt = now;
        reason = why;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID juror() {
        return juror;
    }

    public Sign.Kind kind() {
        return kind;
    }

    /** See {@link Sign#agreed}; empty where the kind says it all. */
    public String agreed() {
        return agreed;
    }

    /** The juror or the applicant; null where the house found it. */
    public UUID saidBy() {
        return saidBy;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public State state() {
        return state;
    }

    /** Who ruled on it; null while open, like the two below. */
    public UUID ruledBy() {
        return ruledBy;
    }

    public Instant ruledAt() {
        return ruledAt;
    }

    public String reason() {
        return reason;
    }
}
