package kz.birlese.grant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.ApplicantKind;
import kz.birlese.programme.Money;
import org.hibernate.annotations.OptimisticLock;

/**
 * An application to a call. What the applicant wrote is a {@link Proposal} beside it, so that lists need not carry it.
 * Every move throws {@link IllegalStateException} when the state does not allow it; use cases check first and refuse in
 * words.
 */
@Entity
@Table(name = "grant_application")
public class GrantApplication implements Ranked {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID callId;
    private UUID applicant;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private String number;
    private String settlement;
    private UUID goal;
    private String title;
    private BigDecimal amountRequested;
    private BigDecimal ownContribution;
    private Instant startedAt;
    private Instant submittedAt;
    private boolean withinGrace;
    private int clarifications;
    private Instant clarificationUntil;
    private int round;
    private int opinionsWanted;
    private boolean awaitsJurors;

    /** Counted so that whoever works out the total at the same moment notices. */
    private int corrections;

    private int checksRepeated;
    private BigDecimal total;

    /** Read once and kept for the transaction: the engine asks for the jurors of a round once per juror. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "applicationId", insertable = false, updatable = false)
    @OptimisticLock(excluded = true)
    private List<Assessment> sheets = new ArrayList<>();

    @Convert(converter = CriterionMeans.class)
    private Map<String, BigDecimal> criterionMeans;

    @Convert(converter = CriterionMeans.class)
    private Map<String, BigDecimal> criterionPoints;

    private boolean thresholdsMet;
    private BigDecimal amountAwarded;

    /** Unique while the application runs, so that one person cannot run two in one call even in the same instant. */
    private String runningKey;

    protected GrantApplication() {}

    GrantApplication(UUID callId, UUID applicant, ApplicantKind kind, Instant now) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.applicant = applicant;
        this.kind = kind;
        this.status = ApplicationStatus.DRAFT;
        this.startedAt = now;
        this.runningKey = runningKey(callId, applicant);
    }

    static String runningKey(UUID callId, UUID applicant) {
        return callId + ":" + applicant;
    }

    void submit(String issuedNumber, Proposal proposal, Instant at, boolean usedGrace) {
        move(ApplicationStatus.SUBMITTED, Set.of(ApplicationStatus.DRAFT));
        number = issuedNumber;
        submittedAt = at;
        withinGrace = usedGrace;
        take(proposal);
    }

    private void take(Proposal proposal) {
        settlement = proposal.settlement();
        goal = proposal.goal();
        title = proposal.title();
        amountRequested = proposal.amountRequested();
        ownContribution = proposal.ownContribution();
    }

    void lapse() {
        move(ApplicationStatus.LAPSED, Set.of(ApplicationStatus.DRAFT));
        runningKey = null;
    }

    void askClarification(Instant until) {
        move(ApplicationStatus.CLARIFICATION, Set.of(ApplicationStatus.SUBMITTED));
        clarifications++;
        clarificationUntil = until;
    }

    /** The answer has come, or the time for it is over and the check goes on without. */
    void resumeCheck() {
        move(ApplicationStatus.SUBMITTED, Set.of(ApplicationStatus.CLARIFICATION));
    }

    void decideEligibility(boolean eligible) {
        move(eligible ? ApplicationStatus.ELIGIBLE : ApplicationStatus.INELIGIBLE, Set.of(ApplicationStatus.SUBMITTED));
    }

    /** A complaint about its ineligibility was upheld: it goes to the jury after all. What was found stays on record. */
    void readmit() {
        move(ApplicationStatus.ELIGIBLE, Set.of(ApplicationStatus.INELIGIBLE));
    }

    /** A record the rules look at was put right: they are asked once more. */
    void checkAgain() {
        move(ApplicationStatus.SUBMITTED, Set.of(ApplicationStatus.INELIGIBLE));
        checksRepeated++;
    }

    /** The jury begins; {@code opinions} submitted sheets are wanted. */
    void startScoring(int opinions) {
        move(ApplicationStatus.SCORING, Set.of(ApplicationStatus.ELIGIBLE));
        opinionsWanted = opinions;
    }

    /** The sheets differ too much. */
    void wantAnotherOpinion() {
        move(ApplicationStatus.SCORING, Set.of(ApplicationStatus.SCORING));
        opinionsWanted++;
    }

    /** It was assessed, but the scores do not tell whether it gets a grant: one sheet more is wanted. */
    void wantFurtherScore() {
        scoreAgain();
        opinionsWanted = submittedSheets().size() + 1;
    }

    /** Nobody is left to give the sheet that {@link #wantFurtherScore} asked for: what there is counts. */
    void leaveFurtherScore() {
        move(ApplicationStatus.SCORING, Set.of(ApplicationStatus.SCORING));
        opinionsWanted = submittedSheets().size();
        awaitsJurors = false;
    }

    /** Too few jurors are free: nobody is assigned until more have been added. */
    void awaitJurors() {
        move(ApplicationStatus.SCORING, Set.of(ApplicationStatus.SCORING));
        awaitsJurors = true;
    }

    /** Hands a sheet to each of the jurors; together they are one round. */
    void assign(List<UUID> jurors, Instant now) {
        move(ApplicationStatus.SCORING, Set.of(ApplicationStatus.SCORING));
        awaitsJurors = false;
        round++;
        jurors.forEach(juror -> sheets.add(new Assessment(this, juror, now)));
    }

    void assess(Consolidation result) {
        move(ApplicationStatus.ASSESSED, Set.of(ApplicationStatus.SCORING));
        total = result.total();
        criterionMeans = result.criterionMeans();
        criterionPoints = result.criterionPoints();
        thresholdsMet = result.thresholdsMet();
    }

    /** A submitted sheet was corrected. */
    void noteCorrection() {
        corrections++;
    }

    /** The jury goes on, and nothing is left of what the sheets came to. */
    void scoreAgain() {
        move(ApplicationStatus.SCORING, Set.of(ApplicationStatus.ASSESSED));
        total = null;
        criterionMeans = null;
        criterionPoints = null;
        thresholdsMet = false;
    }

    /** Carries out what was decided; {@code amount} counts for an award only. */
    void carryOut(Outcome outcome, Money amount) {
        switch (outcome) {
            case AWARD -> award(amount);
            case RESERVE -> reserve();
            case REJECT -> reject();
        }
    }

    /** Also after a place on the reserve list, or when a complaint was upheld. */
    public void award(Money amount) {
        move(
                ApplicationStatus.AWARDED,
                Set.of(ApplicationStatus.ASSESSED, ApplicationStatus.RESERVE, ApplicationStatus.REJECTED));
        amountAwarded = amount.amount();
    }

    public void reserve() {
        move(ApplicationStatus.RESERVE, Set.of(ApplicationStatus.ASSESSED, ApplicationStatus.REJECTED));
    }

    public void reject() {
        move(ApplicationStatus.REJECTED, Set.of(ApplicationStatus.ASSESSED, ApplicationStatus.RESERVE));
    }

    /** The awardee turned the grant down or failed the check of documents. */
    public void decline() {
        move(ApplicationStatus.WITHDRAWN, Set.of(ApplicationStatus.AWARDED));
        runningKey = null;
    }

    /** Ends an application before anything final was decided about it: taken back, or its call cancelled. */
    void stop(ApplicationStatus end) {
        if (!status.mayBeWithdrawn()) {
            throw new IllegalStateException("application is " + status);
        }
        status = end;
        awaitsJurors = false;
        runningKey = null;
    }

    /** It was stopped by mistake and stands where it stood. */
    void goOn(ApplicationStatus before) {
        move(before, Set.of(ApplicationStatus.WITHDRAWN));
        runningKey = runningKey(callId, applicant);
    }

    private void move(ApplicationStatus to, Set<ApplicationStatus> from) {
        if (!from.contains(status)) {
            throw new IllegalStateException("application is " + status + ", not one of " + from);
        }
        status = to;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** For example {@code SU-2026-01/007}; null until submitted. */
    public String number() {
        return number;
    }

    public UUID callId() {
        return callId;
    }

    /** The account that applies. */
    public UUID applicant() {
        return applicant;
    }

    public ApplicationStatus status() {
        return status;
    }

    public ApplicantKind kind() {
        return kind;
    }

    /** KATO code; null until submitted, like everything the applicant writes. */
    @Override
    public String settlement() {
        return settlement;
    }

    /** The goal of an adopted village plan that the project serves. */
    @Override
    public UUID goal() {
        return goal;
    }

    public String title() {
        return title;
    }

    @Override
    public Money amountRequested() {
        return amountRequested == null ? null : Money.tenge(amountRequested);
    }

    public Money ownContribution() {
        return ownContribution == null ? null : Money.tenge(ownContribution);
    }

    /** The grant; null unless awarded. */
    public Money amountAwarded() {
        return amountAwarded == null ? null : Money.tenge(amountAwarded);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Whether it came after the closing time but within the call's grace. */
    public boolean withinGrace() {
        return withinGrace;
    }

    /** How often clarification has been asked. */
    public int clarifications() {
        return clarifications;
    }

    public Instant clarificationUntil() {
        return clarificationUntil;
    }

    /** Every juror's sheet, whatever its state. */
    List<Assessment> sheets() {
        return Collections.unmodifiableList(sheets);
    }

    /** The sheets that jurors have handed in. */
    List<Assessment> submittedSheets() {
        return sheets.stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED)
                .toList();
    }

    /**
     * What the criterion adds to the total, of 100, scale 2. Throws when it is not assessed. Before points were kept, they
     * came from the rounded mean.
     */
    BigDecimal pointsOf(Criterion criterion) {
        return criterionPoints == null
                ? criterionMeans
                        .get(criterion.key())
                        .multiply(BigDecimal.valueOf(criterion.weight()))
                        .divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP)
                : criterionPoints.get(criterion.key());
    }

    /** Those whose sheets were handed out last and are awaited. */
    public List<UUID> awaitedJurors() {
        return sheets.stream()
                .filter(sheet -> sheet.round() == round && sheet.state() == Assessment.State.ASSIGNED)
                .map(Assessment::juror)
                .toList();
    }

    /** How often jurors have been assigned. */
    public int round() {
        return round;
    }

    /** How often its eligibility was asked about once more. */
    int checksRepeated() {
        return checksRepeated;
    }

    /** How many submitted sheets the assessment needs by now. */
    public int opinionsWanted() {
        return opinionsWanted;
    }

    /** How many sheets are still to be handed in. */
    int sheetsWanted() {
        return opinionsWanted - submittedSheets().size();
    }

    /** Whether it waits until jurors have been added to its call. */
    boolean awaitsJurors() {
        return awaitsJurors;
    }

    /** The mean of the submitted sheets, of 100, scale 2; null until assessed. */
    @Override
    public BigDecimal total() {
        return total;
    }

    /** The mean score 1 to 5 by criterion, scale 2; empty until assessed. */
    @Override
    public Map<String, BigDecimal> criterionMeans() {
        return criterionMeans == null ? Map.of() : criterionMeans;
    }

    /** Whether the total and every criterion with a threshold reach it; false until assessed. */
    public boolean thresholdsMet() {
        return thresholdsMet;
    }
}
