package kz.birlese.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

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

    @Embedded
    private OneTimeCode code = new OneTimeCode();

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
    void sendCode(String fresh, int tries, Instant now, Duration lives) {
        code.send(id, fresh, tries, now, lives);
    }

    /** Takes one try; throws as {@link OneTimeCode#prove}. */
    void prove(String typed, Instant now) {
        code.prove(id, typed, now);
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
        return code.sent();
    }

    int consentVersion() {
        return consentVersion;
    }

    boolean wantsNews() {
        return newsWanted;
    }
}
