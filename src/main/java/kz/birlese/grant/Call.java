package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.record.Refusal;

/**
 * One Start Up competition, from its preparation to the end of the complaint window. Its rules are {@link CallSettings};
 * they do not change once the call is published, but for the closing time, which may be put off once.
 */
@Entity
@Table(name = "grant_call")
public class Call {

    private static final Set<CallStatus> UNDECIDED = Set.of(
            CallStatus.PREPARING,
            CallStatus.AWAITING_APPROVAL,
            CallStatus.OPEN,
            CallStatus.CLOSED,
            CallStatus.SCORING,
            CallStatus.DECIDING,
            CallStatus.AWAITING_DIRECTOR);

    private static final Set<CallStatus> BEFORE_RESULTS =
            Set.of(CallStatus.SCORING, CallStatus.DECIDING, CallStatus.AWAITING_DIRECTOR);

    @Id
    private UUID id;

    @Version
    private Long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    @Column(name = "settings", length = 200000)
    private String settings;

    /** The rules as read from the text: read once, since nearly every use case asks for several of them. */
    @Transient
    private CallSettings read;

    private String settingsHash;
    private UUID startedBy;
    private UUID preparedBy;
    private UUID approvedBy;

    @Column(length = 4000)
    private String returnedBecause;

    private String applicationVersion;
    private Instant publishedAt;
    private Instant closesAt;

    @Column(length = 4000)
    private String extendedBecause;

    private Instant closedAt;
    private String drawSeed;
    private String jurySeed;
    private Instant scoresSeenAt;
    private UUID awardsApprovedBy;
    private Instant resultsAt;
    private Instant complaintsUntil;
    private Instant reserveUntil;

    @Column(length = 4000)
    private String cancelledBecause;

    protected Call() {}

    Call(String number, UUID startedBy) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.startedBy = startedBy;
        this.status = CallStatus.PREPARING;
    }

    void prepare(CallSettings prepared, UUID by) {
        needs(CallStatus.PREPARING);
        settings = prepared.canonical();
        read = null;
        closesAt = prepared.closesAt();
        preparedBy = by;
        returnedBecause = null;
        status = CallStatus.AWAITING_APPROVAL;
    }

    void sendBack(String reason) {
        needs(CallStatus.AWAITING_APPROVAL);
        returnedBecause = reason;
        status = CallStatus.PREPARING;
    }

    void approve(UUID by) {
        needs(CallStatus.AWAITING_APPROVAL);
        if (by.equals(preparedBy)) {
            throw new Refusal("notOwnCall");
        }
        approvedBy = by;
    }

    /** Freezes the rules: from here on they are what the fingerprint says they are. */
    void publish(String versionOfApplication, Instant at) {
        needs(CallStatus.AWAITING_APPROVAL);
        Objects.requireNonNull(approvedBy, "published without approval");
        settingsHash = settings().fingerprint();
        applicationVersion = versionOfApplication;
        publishedAt = at;
        status = CallStatus.OPEN;
    }

    void extend(Instant newClosing, String reason, Instant now) {
        needs(CallStatus.OPEN);
        if (extendedBecause != null) {
            throw new Refusal("extendedOnce", "closesAt", Map.of());
        }
        if (!now.isBefore(closesAt)) {
            throw new Refusal("callStillOpen", null, Map.of("found", closesAt));
        }
        if (!newClosing.isAfter(closesAt)) {
            throw new Refusal("extensionLater", "closesAt", Map.of("found", newClosing, "needed", closesAt));
        }
        closesAt = newClosing;
        extendedBecause = reason;
    }

    /** Nothing new is started any more; the seed of the draw is fixed now, before anybody knows a score. */
    void close(String seed, Instant at) {
        needs(CallStatus.OPEN);
        drawSeed = seed;
        closedAt = at;
        status = CallStatus.CLOSED;
    }

    /** By which jurors will be drawn: fixed before anybody is in the jury, told when the results are out. */
    void fixJurySeed(String seed) {
        needs(CallStatus.CLOSED);
        jurySeed = seed;
    }

    void openScoring() {
        needs(CallStatus.CLOSED);
        status = CallStatus.SCORING;
    }

    void startDeciding() {
        needs(CallStatus.SCORING);
        status = CallStatus.DECIDING;
    }

    /** An assessed application needs another sheet; what the scores come to was seen. */
    void reopenScoring(Instant now) {
        if (!mayScoreAgain()) {
            throw new IllegalStateException("call is " + status);
        }
        scoresSeenAt = now;
        status = CallStatus.SCORING;
    }

    /** Whether a sheet handed in then had its part in places that people have seen. */
    boolean wasSeen(Instant handedIn) {
        return scoresSeenAt != null && !handedIn.isAfter(scoresSeenAt);
    }

    /** Whether the jury is at work or may be put to work again: until the results are out. */
    boolean mayScoreAgain() {
        return BEFORE_RESULTS.contains(status);
    }

    void proposeAwards() {
        needs(CallStatus.DECIDING);
        status = CallStatus.AWAITING_DIRECTOR;
    }

    void sendAwardsBack() {
        needs(CallStatus.AWAITING_DIRECTOR);
        status = CallStatus.DECIDING;
    }

    void approveAwards(UUID by) {
        needs(CallStatus.AWAITING_DIRECTOR);
        if (by.equals(preparedBy)) {
            throw new Refusal("notOwnCall");
        }
        awardsApprovedBy = by;
    }

    void publishResults(Instant at, Instant openToComplaintsUntil) {
        needs(CallStatus.AWAITING_DIRECTOR);
        Objects.requireNonNull(awardsApprovedBy, "published without approval");
        resultsAt = at;
        complaintsUntil = openToComplaintsUntil;
        status = CallStatus.PUBLISHED;
    }

    void complete() {
        needs(CallStatus.PUBLISHED);
        status = CallStatus.COMPLETED;
    }

    boolean mayBeCancelled() {
        return UNDECIDED.contains(status);
    }

    void cancel(String reason) {
        if (!UNDECIDED.contains(status)) {
            throw new Refusal("callUndecided", null, Map.of("found", status.name()));
        }
        cancelledBecause = reason;
        status = CallStatus.CANCELLED;
    }

    /** Refuses unless the call stands there. */
    void needs(CallStatus needed) {
        if (status != needed) {
            throw new Refusal("callStatus", null, Map.of("found", status.name(), "needed", needed.name()));
        }
    }

    public UUID id() {
        return id;
    }

    /** For example {@code SU-2026-01}. */
    public String number() {
        return number;
    }

    public CallStatus status() {
        return status;
    }

    /** The rules; null until they have been prepared for the first time. */
    public CallSettings settings() {
        if (read == null && settings != null) {
            read = CallSettings.read(settings);
        }
        return read;
    }

    /** Empty until the rules have been prepared. */
    public String title(Language language) {
        return settings == null ? "" : settings().title().get(language);
    }

    /** The fingerprint of the frozen rules; null before publication. */
    public String settingsHash() {
        return settingsHash;
    }

    /** Who asked for the call. */
    public UUID startedBy() {
        return startedBy;
    }

    /** Who wrote the rules down last; null before that. */
    public UUID preparedBy() {
        return preparedBy;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    /** Why the director sent the rules back; null when they did not or it has been answered. */
    public String returnedBecause() {
        return returnedBecause;
    }

    /** The version of the application process that every application of this call runs by; null before publication. */
    public String applicationVersion() {
        return applicationVersion;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The closing time, with its extension; null until prepared. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Closing time plus grace: when drafts lapse. */
    public Instant lapsesAt() {
        return closesAt.plus(settings().grace());
    }

    /** Why the closing was put off; null when it was not. */
    public String extendedBecause() {
        return extendedBecause;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Decides equal ranks; drawn and published at closing. Null before. */
    public String drawSeed() {
        return drawSeed;
    }

    /** Decides who of equal jurors reads what. A call that closed before it had one goes by the seed of its ranking. */
    String jurySeed() {
        return jurySeed == null ? drawSeed : jurySeed;
    }

    /** The same, for everybody, once the results are out; null before, and where there was none. */
    public String publishedJurySeed() {
        return status.isDecided() ? jurySeed : null;
    }

    public UUID awardsApprovedBy() {
        return awardsApprovedBy;
    }

    public Instant resultsAt() {
        return resultsAt;
    }

    void keepReserveUntil(Instant end) {
        reserveUntil = end;
    }

    /** From then on nobody moves up from the reserve list; null for as long as money may become free. */
    public Instant reserveUntil() {
        return reserveUntil;
    }

    boolean hasReserveExpired(Instant now) {
        return reserveUntil != null && !now.isBefore(reserveUntil);
    }

    /** The end of the complaint window; null before the results are out. */
    public Instant complaintsUntil() {
        return complaintsUntil;
    }

    public String cancelledBecause() {
        return cancelledBecause;
    }

    /** Whether a new application may be started: published, opened by its timetable and not yet closed. */
    public boolean isOpenAt(Instant now) {
        return status == CallStatus.OPEN && !now.isBefore(settings().opensAt()) && now.isBefore(closesAt);
    }
}
