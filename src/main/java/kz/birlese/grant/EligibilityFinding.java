package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One rule of eligibility that an application does not meet, with the figures it was decided on. */
@Entity
@Table(name = "eligibility_finding")
class EligibilityFinding {

    @Id
    private UUID id;

    private UUID applicationId;
    private String rule;
    private String found;
    private String needed;

    protected EligibilityFinding() {}

    EligibilityFinding(UUID applicationId, String rule, String found, String needed) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.rule = rule;
        this.found = found;
        this.needed = needed;
    }

    UUID applicationId() {
        return applicationId;
    }

    /** The rule's word in the eligibility table. */
    String rule() {
        return rule;
    }

    /** A number or a code, without personal data. */
    String found() {
        return found;
    }

    String needed() {
        return needed;
    }
}
