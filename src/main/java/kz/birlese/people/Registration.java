package kz.birlese.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;

/** An applicant who has not yet proved the e-mail or phone. Becomes an account, or nothing. */
@Entity
class Registration {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String contact;
    private String passwordHash;
    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String identityNumber;
    private String organisation;
    private String settlement;
    private String phone;
    private int consentVersion;
    private boolean newsWanted;
    private String codeHash;
    private int codesSent;
    private int triesLeft;
    private Instant expiresAt;

    protected Registration() {}

    Registration(NewApplicant applicant, String passwordHash, int consentVersion, boolean newsWanted) {
        Contact reached = applicant.contact();
        this.id = UUID.randomUUID();
        this.contact = reached.email() != null ? reached.email() : reached.phone();
        this.passwordHash = passwordHash;
        this.name = reached.name();
        this.language = reached.language();
        this.kind = applicant.kind();
        this.identityNumber = applicant.identityNumber().digits();
        this.organisation = applicant.organisation();
        this.settlement = applicant.settlement();
        this.phone = applicant.phone();
        this.consentVersion = consentVersion;
        this.newsWanted = newsWanted;
    }

    /** A fresh code replaces the one before. */
    void sendCode(String code, int tries, Instant now, Duration lives) {
        codeHash = hashed(code);
        codesSent++;
        triesLeft = tries;
        expiresAt = now.plus(lives);
    }

    /**
     * Takes one try. Throws {@link Refusal}: {@code codeExpired}, {@code codeTriesOver}, or {@code codeWrong} with the
     * tries that are left; the try stays taken.
     */
    void prove(String typed, Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new Refusal("codeExpired", "code", Map.of());
        }
        if (triesLeft == 0) {
            throw new Refusal("codeTriesOver", "code", Map.of());
        }
        triesLeft--;
        if (!codeHash.equals(hashed(typed))) {
            throw new Refusal("codeWrong", "code", Map.of("left", triesLeft));
        }
    }

    /** Six digits that live ten minutes and five tries need no slow hash, only one that no other registration shares. */
    private String hashed(String code) {
        return LinkSender.hash(id + "/" + code);
    }

    NewApplicant applicant() {
        return new NewApplicant(reached(), kind, new IdentityNumber(identityNumber), organisation, settlement, phone);
    }

    Contact reached() {
        boolean isEmail = contact.contains("@");
        return new Contact(isEmail ? contact : null, isEmail ? null : contact, name, language);
    }

    UUID id() {
        return id;
    }

    String contact() {
        return contact;
    }

    String passwordHash() {
        return passwordHash;
    }

    int codesSent() {
        return codesSent;
    }

    int consentVersion() {
        return consentVersion;
    }

    boolean wantsNews() {
        return newsWanted;
    }
}
