package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.grant.assignment.Handout;
import kz.birlese.grant.assignment.Round;

/** One draw of who reads what, with all that it was made from but the seed of its call. Never changes. */
@Entity
@Table(name = "jury_draw")
public class JuryDraw {

    @Id
    private UUID id;

    private UUID callId;
    private UUID applicationId;
    private Instant drawnAt;

    @Column(length = 1_000_000)
    private String round;

    private String fingerprint;

    @Column(length = 1_000_000)
    private String outcome;

    protected JuryDraw() {}

    /** {@code applicationId} is null for the draw over all applications of the call. */
    JuryDraw(UUID callId, UUID applicationId, Round round, Handout outcome, Instant at) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.applicationId = applicationId;
        this.round = round.canonical();
        this.fingerprint = round.fingerprint();
        this.outcome = outcome.canonical();
        this.drawnAt = at;
    }

    public UUID callId() {
        return callId;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    public Round round() {
        return Round.read(round);
    }

    /** SHA-256 of the round. */
    public String fingerprint() {
        return fingerprint;
    }

    public Handout outcome() {
        return Handout.read(outcome);
    }
}
