package kz.birlese.grant;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;

/**
 * A grant from the day it is awarded to the day it is closed: accepted, its documents verified, its agreement signed by
 * both sides, paid in instalments and reported on. Every move throws when it is not the turn of that move.
 */
@Entity
@Table(name = "award")
public class Award {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID callId;
    private UUID applicationId;
    private UUID awardee;
    private String settlement;
    private UUID goal;
    private String title;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    private BigDecimal amount;
    private BigDecimal euroAmount;
    private BigDecimal euroRate;
    private LocalDate euroRateDate;
    private Instant grantedAt;
    private Instant acceptUntil;
    private String iban;
    private String endReason;
    private UUID agreementKk;
    private UUID agreementRu;
    private Instant awardeeSignedAt;
    private UUID director;
    private Instant directorSignedAt;
    private Instant endedAt;

    @OneToMany(mappedBy = "award", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<Instalment> instalments = new ArrayList<>();

    protected Award() {}

    /** @param percents shares of the amount in the order of payment; they add up to 100 */
    Award(
            String number,
            GrantApplication application,
            Money amount,
            List<Integer> percents,
            Instant now,
            Instant until) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.callId = application.callId();
        this.applicationId = application.id();
        this.awardee = application.applicant();
        this.settlement = application.settlement();
        this.goal = application.goal();
        this.title = application.title();
        this.status = AwardStatus.OFFERED;
        this.amount = amount.amount();
        this.grantedAt = now;
        this.acceptUntil = until;
        divide(amount, percents);
    }

    /** The last instalment takes what rounding left, so that the parts always add up to the whole. */
    private void divide(Money whole, List<Integer> percents) {
        Money left = whole;
        for (int i = 0; i < percents.size(); i++) {
            boolean last = i == percents.size() - 1;
            Money part = last ? left : whole.percent(BigDecimal.valueOf(percents.get(i)));
            left = left.minus(part);
            instalments.add(new Instalment(this, i + 1, part));
        }
    }

    void valueInEuro(BigDecimal euro, BigDecimal rate, LocalDate rateDate) {
        this.euroAmount = euro;
        this.euroRate = rate;
        this.euroRateDate = rateDate;
    }

    void accept(Iban account, Instant now) {
        expect(AwardStatus.OFFERED);
        if (now.isAfter(acceptUntil)) {
            throw new Refusal("acceptanceOver", null, Map.of("needed", acceptUntil, "found", now));
        }
        this.iban = account.value();
        this.status = AwardStatus.ACCEPTED;
    }

    /** Notes why the award will not become a grant; the money is freed by {@link #release}. */
    void giveUp(String reason) {
        this.endReason = reason;
    }

    void verifyDocuments() {
        expect(AwardStatus.ACCEPTED);
        this.status = AwardStatus.VERIFIED;
    }

    void draftAgreement(UUID kazakh, UUID russian) {
        expect(AwardStatus.VERIFIED);
        this.agreementKk = kazakh;
        this.agreementRu = russian;
        this.status = AwardStatus.AGREEMENT_DRAFTED;
    }

    void signByAwardee(Instant now) {
        expect(AwardStatus.AGREEMENT_DRAFTED);
        this.awardeeSignedAt = now;
        this.status = AwardStatus.SIGNED_BY_AWARDEE;
    }

    void signByDirector(UUID who, Instant now) {
        expect(AwardStatus.SIGNED_BY_AWARDEE);
        this.director = who;
        this.directorSignedAt = now;
        this.status = AwardStatus.RUNNING;
    }

    void release(Instant now) {
        if (status == AwardStatus.RUNNING || status == AwardStatus.CLOSED || status == AwardStatus.RELEASED) {
            throw new IllegalStateException("award " + id + " is " + status);
        }
        this.status = AwardStatus.RELEASED;
        this.endedAt = now;
    }

    void close(Instant now) {
        expect(AwardStatus.RUNNING);
        if (nextInstalment().isPresent()) {
            throw new IllegalStateException("award " + id + " still has an instalment to pay");
        }
        this.status = AwardStatus.CLOSED;
        this.endedAt = now;
    }

    private void expect(AwardStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("award " + id + " is " + status + ", not " + needed);
        }
    }

    /** The first instalment not yet ordered; empty when all are. */
    Optional<Instalment> nextInstalment() {
        return instalments.stream().filter(each -> !each.isOrdered()).findFirst();
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

    public UUID awardee() {
        return awardee;
    }

    public String settlement() {
        return settlement;
    }

    public UUID goal() {
        return goal;
    }

    public String title() {
        return title;
    }

    public AwardStatus status() {
        return status;
    }

    public Money amount() {
        return Money.tenge(amount);
    }

    public Instant acceptUntil() {
        return acceptUntil;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public List<Instalment> instalments() {
        return List.copyOf(instalments);
    }

    /** The account money goes to, or null until the awardee names one. */
    public String iban() {
        return iban;
    }

    /** The reason it did not become a grant, or null. */
    public String endReason() {
        return endReason;
    }

    /** The stored agreement in Kazakh, or null before it is drafted. */
    public UUID agreementKk() {
        return agreementKk;
    }

    /** The stored agreement in Russian, or null before it is drafted. */
    public UUID agreementRu() {
        return agreementRu;
    }

    public Instant awardeeSignedAt() {
        return awardeeSignedAt;
    }

    public Instant directorSignedAt() {
        return directorSignedAt;
    }

    /** The value in euro at the award date's rate, or null when no rate was known. */
    public BigDecimal euroAmount() {
        return euroAmount;
    }
}
