package kz.birlese.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;

/** The community gathering or the meeting at which people spoke about a version of a plan, as its minutes say. */
@Entity
public class PlanGathering {

    /** Who came together. */
    public enum Kind {
        /** The gathering of the local community, which validates. */
        GATHERING,
        /** The meeting of the working group, which adopts. */
        MEETING
    }

    /**
     * What the minutes say.
     *
     * @param present heads counted
     * @param needed heads that the body's own rules ask for
     * @param basis the document those rules stand in
     * @param minutes the scan, a stored file
     */
    @Embeddable
    public record Facts(
            LocalDate heldOn,
            String place,
            int present,
            int needed,
            String basis,
            int inFavour,
            int against,
            int abstained,
            UUID minutes) {}

    @Id
    private UUID id;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Embedded
    private Facts facts;

    private boolean agreed;
    private UUID recordedBy;
    private Instant recordedAt;

    protected PlanGathering() {}

    PlanGathering(UUID versionId, Kind kind, Facts facts, boolean agreed, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.kind = kind;
        this.facts = facts;
        this.agreed = agreed;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Throws {@link Refusal} with every rule that keeps the gathering from carrying the version. */
    void mustValidate(UUID version) {
        List<Refusal.Reason> broken = new ArrayList<>(brokenBy(facts));
        if (!agreed || !version.equals(versionId)) {
            broken.add(new Refusal.Reason("gatheringAgreed"));
        }
        if (facts.present() < facts.needed()) {
            broken.add(new Refusal.Reason(
                    "gatheringQuorum", "present", Map.of("found", facts.present(), "needed", facts.needed())));
        }
        if (facts.inFavour() * 2 <= facts.present()) {
            broken.add(new Refusal.Reason(
                    "gatheringMajority",
                    "inFavour",
                    Map.of("found", facts.inFavour(), "needed", facts.present() / 2 + 1)));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    /** What cannot be so, whatever came of it. */
    static List<Refusal.Reason> brokenBy(Facts facts) {
        List<Refusal.Reason> broken = new ArrayList<>();
        int votes = facts.inFavour() + facts.against() + facts.abstained();
        if (votes > facts.present()) {
            broken.add(new Refusal.Reason(
                    "votesWithinHeads", "inFavour", Map.of("found", votes, "needed", facts.present())));
        }
        if (facts.needed() < 1) {
            broken.add(new Refusal.Reason("quorumNeeded", "needed", Map.of()));
        }
        return broken;
    }

    public UUID id() {
        return id;
    }

    public UUID versionId() {
        return versionId;
    }

    public Kind kind() {
        return kind;
    }

    public Facts facts() {
        return facts;
    }

    /** Whether people said yes. */
    public boolean agreed() {
        return agreed;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
