package kz.birlese.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Who an applicant is. The name of the person is that of the account. */
@Entity
public class ApplicantProfile {

    @Id
    private UUID account;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String identityNumber;
    private String organisation;
    private String settlement;
    private String phone;

    protected ApplicantProfile() {}

    ApplicantProfile(UUID account, NewApplicant applicant) {
        this.account = account;
        this.kind = applicant.kind();
        this.identityNumber = applicant.identityNumber().digits();
        this.organisation = applicant.organisation();
        this.settlement = applicant.settlement();
        this.phone = applicant.phone();
    }

    public UUID account() {
        return account;
    }

    public ApplicantKind kind() {
        return kind;
    }

    /** The BIN of an organisation, otherwise the person's IIN. */
    public IdentityNumber identityNumber() {
        return new IdentityNumber(identityNumber);
    }

    /** The name of the organisation or group; null for a single person. */
    public String organisation() {
        return organisation;
    }

    /** KATO code. */
    public String settlement() {
        return settlement;
    }

    /** E.164. */
    public String phone() {
        return phone;
    }

    void callAt(String newPhone) {
        phone = newPhone;
    }
}
