package kz.birlese.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody asked for a code that another person reads out to them, or not. Gone once the code has come back. */
@Entity
class CodeRequest {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID askedBy;
    private UUID about;
    private UUID person;
    private String fingerprint;

    @Embedded
    private OneTimeCode code = new OneTimeCode();

    protected CodeRequest() {}

    CodeRequest(UUID askedBy, UUID about, UUID person, String fingerprint) {
        this.id = UUID.randomUUID();
        this.askedBy = askedBy;
        this.about = about;
        this.person = person;
        this.fingerprint = fingerprint;
    }

    void sendCode(String fresh, int tries, Instant now, Duration lives) {
        code.send(id, fresh, tries, now, lives);
    }

    /** Takes one try; throws as {@link OneTimeCode#prove}. */
    void prove(String typed, Instant now) {
        code.prove(id, typed, now);
    }

    UUID id() {
        return id;
    }

    UUID askedBy() {
        return askedBy;
    }

    UUID about() {
        return about;
    }

    /** Null when nobody has the contact: then no code was sent, and none is right. */
    UUID person() {
        return person;
    }

    String fingerprint() {
        return fingerprint;
    }
}
