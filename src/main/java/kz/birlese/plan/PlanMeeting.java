package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A meeting that was called about a version of a plan as it read then. */
@Entity
class PlanMeeting {

    @Id
    private UUID id;

    private UUID cycle;
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private PlanGathering.Kind kind;

    private String fingerprint;
    private Instant calledAt;
    private String abandonedBecause;

    protected PlanMeeting() {}

    /** @param meeting its id in the body that holds it */
    PlanMeeting(UUID meeting, PlanVersion version, PlanGathering.Kind kind, Instant calledAt) {
        this.id = meeting;
        this.cycle = version.cycle();
        this.versionId = version.id();
        this.kind = kind;
        this.fingerprint = version.fingerprint();
        this.calledAt = calledAt;
    }

    void abandoned(String reason) {
        this.abandonedBecause = reason;
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    UUID versionId() {
        return versionId;
    }

    PlanGathering.Kind kind() {
        return kind;
    }

    /** SHA-256 of the version as people were called about it. */
    String fingerprint() {
        return fingerprint;
    }

    /** Null unless it was given up. */
    String abandonedBecause() {
        return abandonedBecause;
    }
}
