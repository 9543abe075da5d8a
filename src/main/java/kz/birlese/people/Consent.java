package kz.birlese.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a person agreed, to which wording, when, and when no longer. */
@Entity
public class Consent {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private int textVersion;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant givenAt;
    private Instant withdrawnAt;

    protected Consent() {}

    Consent(UUID account, ConsentPurpose purpose, ConsentText text, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.purpose = purpose;
        this.textVersion = text.version();
        this.language = text.language();
        this.givenAt = givenAt;
    }

    UUID id() {
        return id;
    }

    public ConsentPurpose purpose() {
        return purpose;
    }

    public int textVersion() {
        return textVersion;
    }

    /** The language in which the person read the text. */
    public Language language() {
        return language;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Empty while the consent holds. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }
}
