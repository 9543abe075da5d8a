package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a manager asked the applicant to clarify, and the answer. */
@Entity
@Table(name = "application_question")
class ApplicationQuestion {

    @Id
    private UUID id;

    private UUID applicationId;
    private String question;
    private UUID askedBy;
    private Instant askedAt;
    private String answer;
    private Instant answeredAt;

    protected ApplicationQuestion() {}

    ApplicationQuestion(UUID applicationId, String question, UUID askedBy, Instant askedAt) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.question = question;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void answer(String text, Instant at) {
        if (answer != null) {
            throw new IllegalStateException("question is answered");
        }
        answer = text;
        answeredAt = at;
    }

    String question() {
        return question;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Null until answered, for ever when the time for it passed. */
    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
