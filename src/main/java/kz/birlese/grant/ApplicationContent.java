package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.record.CanonicalJson;

/**
 * What the applicant wrote, exactly as sent. Every sending is an edition of its own and none ever changes: edition 1 is
 * the submission the receipt speaks of, later ones answer clarifications and hold the answer too.
 */
@Entity
@Table(name = "application_content")
class ApplicationContent {

    @Id
    private UUID id;

    private UUID applicationId;
    private int edition;
    private String proposal;
    private String answer;
    private String identityNumber;
    private String sha256;
    private Instant sentAt;

    protected ApplicationContent() {}

    private ApplicationContent(UUID applicationId, int edition, Proposal proposal, String answer, String identity) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.edition = edition;
        this.proposal = CanonicalJson.write(proposal);
        this.answer = answer;
        this.identityNumber = identity;
        this.sha256 = CanonicalJson.fingerprint(sent());
    }

    /** The submission; {@code identityNumber} is the applicant's IIN or BIN as it stood when sending. */
    static ApplicationContent submitted(UUID applicationId, Proposal proposal, String identityNumber, Instant at) {
        return new ApplicationContent(applicationId, 1, proposal, null, identityNumber).sentAt(at);
    }

    /** The edition after this one: the answer to a clarification, with the proposal as it amends it. */
    ApplicationContent answered(String answerGiven, Proposal amended, Instant at) {
        return new ApplicationContent(applicationId, edition + 1, amended, answerGiven, identityNumber).sentAt(at);
    }

    private ApplicationContent sentAt(Instant at) {
        sentAt = at;
        return this;
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
        return sent().getBytes(StandardCharsets.UTF_8);
    }

    private String sent() {
        return answer == null
                ? proposal
                : "{\"answer\":" + CanonicalJson.write(answer) + ",\"proposal\":" + proposal + "}";
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
