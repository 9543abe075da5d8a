package kz.birlese.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A coordinator fills in one case with the person whose case it is, who sits beside them and has agreed by a code. The
 * row stays when it is over: whoever has helped does not judge.
 */
@Entity
public class Assistance {

    /** What ended it. */
    public enum End {
        APPLICANT,
        ASSISTANT,
        TIME,
        /** The form was sent. */
        SENT,
        /** The case went on without the form: taken back, or too late. */
        CASE,
        /** The person let somebody else help. */
        REPLACED
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID applicant;
    private UUID assistant;
    private String place;
    private UUID caseId;
    private UUID consent;
    private Instant startedAt;
    private Instant endsAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private End endedBy;

    private String confirmed;

    protected Assistance() {}

    Assistance(UUID applicant, UUID assistant, String place, UUID caseId, Consent consent, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.applicant = applicant;
        this.assistant = assistant;
        this.place = place;
        this.caseId = caseId;
        this.consent = consent.id();
        this.startedAt = consent.givenAt();
        this.endsAt = endsAt;
    }

    /** The applicant has confirmed this form by a code, and no other. */
    void confirm(String fingerprint) {
        confirmed = fingerprint;
    }

    /** Throws {@link IllegalStateException} when it is over. */
    void end(End by, Instant at) {
        if (endedAt != null) {
            throw new IllegalStateException("assistance has ended");
        }
        endedBy = by;
        endedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Whose case it is. */
    public UUID applicant() {
        return applicant;
    }

    public UUID assistant() {
        return assistant;
    }

    /** KATO code of where the assistant is a coordinator; null for everywhere. */
    public String place() {
        return place;
    }

    public UUID caseId() {
        return caseId;
    }

    UUID consent() {
        return consent;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it ends by itself. */
    public Instant endsAt() {
        return endsAt;
    }

    /** Empty until the end has been recorded; it is over at {@link #endsAt} in any case. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isRunning(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** Whether the form with this SHA-256 is the one the applicant has confirmed last. */
    public boolean hasConfirmed(String fingerprint) {
        return fingerprint.equals(confirmed);
    }
}
