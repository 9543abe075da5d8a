package kz.birlese.workflow.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one person has filled in of one task's form and not yet sent. */
@Entity
class FormDraft {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String taskId;
    private UUID account;
    private String filled;
    private String fingerprint;
    private Instant savedAt;

    protected FormDraft() {}

    FormDraft(String taskId, UUID account) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.account = account;
    }

    /** @param fingerprint of the form these values were filled into */
    void write(String filled, String fingerprint, Instant now) {
        this.filled = filled;
        this.fingerprint = fingerprint;
        this.savedAt = now;
    }

    /** Goes on with what somebody else had filled in. */
    void goOnWith(FormDraft before) {
        write(before.filled, before.fingerprint, before.savedAt);
    }

    String filled() {
        return filled;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isOf(FormDefinition form) {
        return fingerprint.equals(form.fingerprint());
    }
}
