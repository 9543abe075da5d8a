package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A monitoring visit to an awardee and what was found there. Written once, never changed. */
@Entity
@Table(name = "award_visit")
public class AwardVisit {

    @Id
    private UUID id;

    private UUID awardId;
    private LocalDate visitedOn;
    private UUID visitedBy;
    private String findings;
    private String files;

    protected AwardVisit() {}

    AwardVisit(UUID awardId, LocalDate on, UUID by, String findings, List<String> files) {
        this.id = UUID.randomUUID();
        this.awardId = awardId;
        this.visitedOn = on;
        this.visitedBy = by;
        this.findings = findings;
        this.files = String.join(",", files);
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public UUID visitedBy() {
        return visitedBy;
    }

    public String findings() {
        return findings;
    }
}
