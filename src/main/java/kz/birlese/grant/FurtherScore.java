package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One more sheet that was asked for since the scores did not tell whether the application gets a grant. Never changes. */
@Entity
@Table(name = "further_score")
public class FurtherScore {

    @Id
    private UUID id;

    private UUID callId;
    private UUID applicationId;
    private int round;
    private Instant askedAt;

    protected FurtherScore() {}

    FurtherScore(GrantApplication application, int round, Instant at) {
        this.id = UUID.randomUUID();
        this.callId = application.callId();
        this.applicationId = application.id();
        this.round = round;
        this.askedAt = at;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** From 1, within the call. */
    public int round() {
        return round;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
