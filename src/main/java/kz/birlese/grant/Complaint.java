package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.record.CanonicalJson;

/** An applicant's complaint about a decision on the own application, heard by somebody who did not score. */
@Entity
@Table(name = "complaint")
public class Complaint {

    /** How far it has come. */
    public enum Status {
        LODGED,
        HEARD,
        /** Answered, but the application it readmitted still needs its late place. */
        PLACE_AWAITED,
        /** Answered, and nothing is left to do. */
        ANSWERED
    }

    /** On what it rests. */
    public enum Ground {
        /** A rule of how things are done was broken. */
        PROCEDURE,
        /** Something that was found or scored is not so. */
        FACT
    }

    /** What the hearing found. */
    public enum Finding {
        UPHELD,
        PARTLY_UPHELD,
        NOT_UPHELD
    }

    /** What follows from an upheld complaint. */
    public enum Remedy {
        AWARD,
        RESERVE,
        /** An application that was found ineligible goes to the jury after all. */
        READMIT,
        NO_CHANGE
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID callId;
    private UUID applicationId;
    private UUID complainant;
    private String grounds;
    private String groundsOn = "";
    private Instant lodgedAt;
    private Instant answerUntil;
    private UUID heldAward;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private UUID heardBy;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    private String remedyReason;
    private String setAside = "";
    private boolean late;
    private Instant answeredAt;

    @Column(length = 20_000)
    private String recount;

    protected Complaint() {}

    /**
     * @param heldAward the award whose contracting waits for the answer, or null when none is left to hold
     * @param answerUntil when it has to be answered
     */
    Complaint(
            String number,
            GrantApplication application,
            Set<Ground> groundsOn,
            String grounds,
            UUID heldAward,
            Instant now,
            Instant answerUntil) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.callId = application.callId();
        this.applicationId = application.id();
        this.complainant = application.applicant();
        this.groundsOn = groundsOn.stream().sorted().map(Ground::name).collect(Collectors.joining(","));
        this.grounds = grounds;
        this.answerUntil = answerUntil;
        this.heldAward = heldAward;
        this.lodgedAt = now;
        this.status = Status.LODGED;
    }

    void hear(UUID who, Finding found, String why) {
        if (status != Status.LODGED) {
            throw new IllegalStateException("complaint " + id + " is " + status);
        }
        this.heardBy = who;
        this.finding = found;
        this.reasons = why;
        this.status = Status.HEARD;
    }

    /** Keeps what the contested sheets would have changed, as the hearing had it reckoned. */
    void keepRecount(Recount.Told told) {
        recount = CanonicalJson.write(told);
    }

    void remedy(Remedy chosen, String why) {
        if (status != Status.HEARD || !isUpheld()) {
            throw new IllegalStateException("complaint " + id + " leaves nothing to reconsider");
        }
        this.remedy = chosen;
        this.remedyReason = why;
    }

    /**
     * Keeps what goes with a readmission.
     *
     * @param rules the failed rules that are set aside
     * @param afterRanking whether the application comes too late to be ranked with the others
     */
    void keepReadmission(List<String> rules, boolean afterRanking) {
        this.setAside = String.join(",", rules);
        this.late = afterRanking;
    }

    /** @param isPlaceAwaited whether the application it readmitted still needs its late place */
    void answer(Instant now, boolean isPlaceAwaited) {
        if (status != Status.HEARD) {
            throw new IllegalStateException("complaint " + id + " is " + status);
        }
        this.answeredAt = now;
        this.status = isPlaceAwaited ? Status.PLACE_AWAITED : Status.ANSWERED;
    }

    /** The late place was decided, or the application is gone. */
    void settlePlace() {
        if (status != Status.PLACE_AWAITED) {
            throw new IllegalStateException("complaint " + id + " is " + status);
        }
        this.status = Status.ANSWERED;
    }

    /** Lets the award's contracting wait; for a complaint that came before there were any awards. */
    void hold(UUID award) {
        this.heldAward = award;
    }

    /** Whether the hearing found for the complainant, wholly or in part. */
    public boolean isUpheld() {
        return finding == Finding.UPHELD || finding == Finding.PARTLY_UPHELD;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID callId() {
        return callId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID complainant() {
        return complainant;
    }

    public String grounds() {
        return grounds;
    }

    /** Empty for one that was lodged before that was asked. */
    public Set<Ground> groundsOn() {
        return groundsOn.isEmpty()
                ? Set.of()
                : Stream.of(groundsOn.split(",")).map(Ground::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** When it has to be answered; null for one that was lodged before there was such a term. */
    public Instant answerUntil() {
        return answerUntil;
    }

    /** What the contested sheets would have changed; null unless the hearing had it reckoned. */
    public Recount.Told recount() {
        return recount == null ? null : CanonicalJson.read(recount, Recount.Told.class);
    }

    public Instant lodgedAt() {
        return lodgedAt;
    }

    /** The award whose contracting waits, or null. */
    public UUID heldAward() {
        return heldAward;
    }

    public Status status() {
        return status;
    }

    /** Null until heard. */
    public Finding finding() {
        return finding;
    }

    /** Who heard it; null until heard. */
    UUID heardBy() {
        return heardBy;
    }

    /** The reasons of the hearing, or null until heard. */
    public String reasons() {
        return reasons;
    }

    /** Null unless upheld and reconsidered. */
    public Remedy remedy() {
        return remedy;
    }

    public String remedyReason() {
        return remedyReason;
    }

    /** Whether it brought an ineligible application back. */
    public boolean hasReadmitted() {
        return remedy == Remedy.READMIT;
    }

    /** The failed rules of eligibility that were set aside, by their word in the table; empty unless it readmitted. */
    public List<String> rulesSetAside() {
        return setAside.isEmpty() ? List.of() : List.of(setAside.split(","));
    }

    /** Whether the application it readmitted came too late to be ranked with the others. */
    public boolean isLate() {
        return late;
    }
}
