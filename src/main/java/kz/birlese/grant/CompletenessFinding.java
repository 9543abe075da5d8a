package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One thing the table of completeness found missing or not adding up. A manager says whether it stands. */
@Entity
@Table(name = "completeness_finding")
class CompletenessFinding {

    @Id
    private UUID id;

    private UUID applicationId;
    private String rule;
    private boolean settled;

    protected CompletenessFinding() {}

    CompletenessFinding(UUID applicationId, String rule) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.rule = rule;
    }

    void settle(boolean isSettled) {
        settled = isSettled;
    }

    /** The finding's word in the completeness table. */
    String rule() {
        return rule;
    }

    /** Whether a manager found that it does not stand. */
    boolean isSettled() {
        return settled;
    }
}
