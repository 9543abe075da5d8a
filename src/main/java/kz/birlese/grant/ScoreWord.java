package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One word of the discussion of an application's scores. Never changed. */
@Entity
@Table(name = "score_word")
class ScoreWord {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID author;

    @Column(length = 4000)
    private String said;

    private Instant saidAt;

    protected ScoreWord() {}

    ScoreWord(UUID applicationId, UUID author, String said, Instant now) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.author = author;
        this.said = said;
        this.saidAt = now;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID author() {
        return author;
    }

    String said() {
        return said;
    }

    Instant saidAt() {
        return saidAt;
    }
}
