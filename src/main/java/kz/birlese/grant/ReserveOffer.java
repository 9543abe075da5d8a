package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The search for who gets the money that an award gave back: down the reserve list until somebody is awarded. */
@Entity
@Table(name = "reserve_offer")
public class ReserveOffer {

    /** How the search stands. */
    public enum Status {
        SEARCHING,
        PROPOSED,
        AWARDED,
        UNUSED;

        /** While a search stands so, its candidate's money is spoken for. */
        static final Set<Status> PROMISING = Set.of(PROPOSED, AWARDED);
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID callId;
    private UUID freedBy;
    private UUID candidate;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant openedAt;

    protected ReserveOffer() {}

    ReserveOffer(String number, Award freedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.callId = freedBy.callId();
        this.freedBy = freedBy.id();
        this.status = Status.SEARCHING;
        this.openedAt = now;
    }

    void propose(UUID application) {
        this.candidate = application;
        this.status = Status.PROPOSED;
    }

    void passOver() {
        this.candidate = null;
        this.status = Status.SEARCHING;
    }

    void award() {
        if (status != Status.PROPOSED) {
            throw new IllegalStateException("reserve offer " + id + " is " + status);
        }
        this.status = Status.AWARDED;
    }

    void leaveUnused() {
        this.status = Status.UNUSED;
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

    /** The award that gave its money back. */
    public UUID freedBy() {
        return freedBy;
    }

    /** The application now proposed, or null. */
    public UUID candidate() {
        return candidate;
    }

    public Status status() {
        return status;
    }
}
