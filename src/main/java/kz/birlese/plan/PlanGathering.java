package kz.birlese.plan;

import jakarta.persistence.Column;
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
import kz.birlese.body.Meeting;
import kz.birlese.body.SignedMinutes;
import kz.birlese.record.Refusal;

/** The community gathering or the meeting at which people decided about a version of a plan, as its signed minutes say. */
@Entity
public class PlanGathering {

    /** Who came together. */
    public enum Kind {
        /** The gathering of the local community, which validates. */
        GATHERING(Meeting.Kind.GATHERING),
        /** The meeting of the working group, which agrees to its adoption. */
        MEETING(Meeting.Kind.REGULAR);

        private final Meeting.Kind held;

        Kind(Meeting.Kind held) {
            this.held = held;
        }

        /** As the body that holds it calls it. */
        Meeting.Kind held() {
            return held;
        }
    }

    /**
     * What the minutes say and what the rules of the body ask for on that day.
     *
     * @param present heads at a gathering, seats at a meeting
     * @param needed for a quorum
     * @param majority the part of those present that has to be in favour, for example {@code 1/2}; null where it was typed
     *     in before it was read
     * @param basis the document those rules stand in
     * @param rulesFrom the day from which those rules count; null as the majority
     * @param minutes the signed minutes, a stored file
     */
    @Embeddable
    public record Facts(
            LocalDate heldOn,
            String place,
            int present,
            int needed,
            String majority,
            @Column(length = 2100) String basis,
            LocalDate rulesFrom,
            int inFavour,
            int against,
            int abstained,
            UUID minutes) {}

    @Id
    private UUID id;

    private UUID versionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID meeting;
    private String meetingNumber;
    private String fingerprint;

    @Embedded
    private Facts facts;

    private boolean agreed;
    private UUID recordedBy;
    private Instant recordedAt;

    protected PlanGathering() {}

    PlanGathering(PlanMeeting called, SignedMinutes minutes, Facts facts, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.versionId = called.versionId();
        this.kind = called.kind();
        this.meeting = called.id();
        this.meetingNumber = minutes.number();
        this.fingerprint = called.fingerprint();
        this.facts = facts;
        this.agreed = minutes.isInFavour();
        this.recordedBy = minutes.signedBy();
        this.recordedAt = recordedAt;
    }

    /**
     * Throws {@link Refusal} with every rule that keeps the gathering from carrying the version: people have not said yes to
     * it as it reads now, or there was no quorum.
     */
    void mustCarry(PlanVersion version) {
        List<Refusal.Reason> broken = new ArrayList<>();
        if (!agreed || !version.id().equals(versionId) || !version.fingerprint().equals(fingerprint)) {
            broken.add(new Refusal.Reason("gatheringAgreed"));
        }
        if (facts.present() < facts.needed()) {
            Map<String, Object> found = Map.of("found", facts.present(), "needed", facts.needed());
            broken.add(new Refusal.Reason("gatheringQuorum", null, found));
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
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

    /** The meeting it was; null where it was typed in before it was read. */
    public UUID meeting() {
        return meeting;
    }

    /** The number of that meeting; null as above. */
    public String meetingNumber() {
        return meetingNumber;
    }

    public Facts facts() {
        return facts;
    }

    /** Whether people said yes, in number and by the majority their rules ask for. */
    public boolean agreed() {
        return agreed;
    }

    /** Who signed the minutes. */
    public UUID recordedBy() {
        return recordedBy;
    }
}
