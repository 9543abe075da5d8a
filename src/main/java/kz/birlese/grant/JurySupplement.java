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

/** Jurors added to a call that is being scored: who asked for them, who chose them, and why. */
@Entity
@Table(name = "jury_supplement")
public class JurySupplement {

    /** How the supplement stands. */
    public enum Status {
        /** A manager is to choose. */
        ADDING,
        /** Those chosen are to sign. */
        SIGNING,
        DONE,
        /** Nothing is left to be scored. */
        STOPPED;

        static final Set<Status> RUNNING = Set.of(ADDING, SIGNING);
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID openedBy;
    private String openedBecause;
    private Instant openedAt;
    private UUID addedBy;
    private String addedBecause;
    private Instant addedAt;

    protected JurySupplement() {}

    /** Opened because an application lacks jurors. */
    JurySupplement(String number, UUID callId, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.callId = callId;
        this.status = Status.ADDING;
        this.openedAt = now;
    }

    /** Opened by a manager, who says why. */
    JurySupplement(String number, UUID callId, UUID by, String because, Instant now) {
        this(number, callId, now);
        this.openedBy = by;
        this.openedBecause = because;
    }

    void add(UUID by, String because, Instant now) {
        move(Status.SIGNING, Set.of(Status.ADDING));
        addedBy = by;
        addedBecause = because;
        addedAt = now;
    }

    void finish() {
        move(Status.DONE, Set.of(Status.SIGNING));
    }

    void stop() {
        move(Status.STOPPED, Status.RUNNING);
    }

    private void move(Status to, Set<Status> from) {
        if (!from.contains(status)) {
            throw new IllegalStateException("supplement " + number + " is " + status + ", not one of " + from);
        }
        status = to;
    }

    public UUID id() {
        return id;
    }

    /** For example {@code SU-2026-01-J1}. */
    public String number() {
        return number;
    }

    public UUID callId() {
        return callId;
    }

    public Status status() {
        return status;
    }

    /** The manager who asked for it; null when an application did. */
    public UUID openedBy() {
        return openedBy;
    }

    /** The reason of the manager who asked for it; null when an application did. */
    public String openedBecause() {
        return openedBecause;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Who chose the jurors; null until then, like the two below. */
    public UUID addedBy() {
        return addedBy;
    }

    public String addedBecause() {
        return addedBecause;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
