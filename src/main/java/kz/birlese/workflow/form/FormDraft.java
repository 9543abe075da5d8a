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
    private String others;
    private String fingerprint;
    private Instant savedAt;
    private UUID savedBy;

    protected FormDraft() {}

    FormDraft(String taskId, UUID account) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.account = account;
    }

    /**
     * @param others answers from elsewhere that differ from these; null when there are none
     * @param fingerprint of the form these values were filled into
     * @param by whoever typed them: the owner, or somebody who fills in the form with them
     */
    void write(String filled, String others, String fingerprint, UUID by, Instant now) {
        this.filled = filled;
        this.others = others;
        this.fingerprint = fingerprint;
        this.savedBy = by.equals(account) ? null : by;
        this.savedAt = now;
    }

    /** @param others those still to be looked at; null when there are none */
    void settle(String others) {
        this.others = others;
    }

    /** Goes on with what somebody else had filled in. */
    void goOnWith(FormDraft before) {
        write(before.filled, before.others, before.fingerprint, account, before.savedAt);
    }

    String filled() {
        return filled;
    }

    /** Null when there are none. */
    String others() {
        return others;
    }

    /** Whoever typed it with the owner; null when it was the owner. */
    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean isOf(FormDefinition form) {
        return fingerprint.equals(form.fingerprint());
    }
}
