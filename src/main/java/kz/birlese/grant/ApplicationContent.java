package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What the applicant wrote, exactly as sent. Every sending is an edition of its own and none ever changes: edition 1 is
 * the submission the receipt speaks of, later ones answer clarifications.
 */
@Entity
@Table(name = "application_content")
class ApplicationContent {

    @Id
    private UUID id;

    private UUID applicationId;
    private int edition;
    private String proposal;
    private String identityNumber;
    private String sha256;
    private Instant sentAt;

    protected ApplicationContent() {}

    /** {@code identityNumber} is the applicant's IIN or BIN as it stood when sending. */
    ApplicationContent(UUID applicationId, int edition, Proposal proposal, String identityNumber, Instant sentAt) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.edition = edition;
        this.proposal = CanonicalJson.write(proposal);
        this.identityNumber = identityNumber;
        this.sha256 = CanonicalJson.fingerprint(this.proposal);
        this.sentAt = sentAt;
    }

    UUID applicationId() {
        return applicationId;
    }

    int edition() {
        return edition;
    }

    Proposal proposal() {
        return CanonicalJson.read(proposal, Proposal.class);
    }

    /** The characters that {@link #sha256()} and the receipt speak of. */
    byte[] canonical() {
        return proposal.getBytes(StandardCharsets.UTF_8);
    }

    String identityNumber() {
        return identityNumber;
    }

    /** Over the canonical content, hexadecimal. */
    String sha256() {
        return sha256;
    }

    Instant sentAt() {
        return sentAt;
    }
}
