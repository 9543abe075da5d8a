package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An application on the reserve list that did not get the freed money, and why. */
@Entity
@Table(name = "reserve_skip")
public class ReserveSkip {

    @Id
    private UUID id;

    private UUID offerId;
    private UUID applicationId;
    private String reason;
    private Instant at;

    protected ReserveSkip() {}

    ReserveSkip(UUID offerId, UUID applicationId, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.offerId = offerId;
        this.applicationId = applicationId;
        this.reason = reason;
        this.at = at;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** A person's words, or the rule word {@code doesNotFit} or {@code ceilingReached}. */
    public String reason() {
        return reason;
    }
}
