package kz.birlese.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** One goal or measure of a draft that the table {@code decideSmart} is asked about. */
@Entity
class SmartCheck {

    @Id
    private UUID id;

    private UUID versionId;
    private UUID about;
    private int position;

    protected SmartCheck() {}

    SmartCheck(UUID versionId, UUID about, int position) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.about = about;
        this.position = position;
    }

    UUID id() {
        return id;
    }

    UUID versionId() {
        return versionId;
    }

    /** The goal or measure. */
    UUID about() {
        return about;
    }

    int position() {
        return position;
    }
}
