package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.programme.Money;

/** The place of one assessed application in the ranking of its call, and what was decided about it. */
@Entity
@Table(name = "grant_ranked_application")
public class RankedApplication {

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID callId;
    private UUID applicationId;
    private int place;
    private BigDecimal total;
    private String thresholdsMissed;
    private String separatedBy;
    private BigDecimal deciding;
    private String drawNumber;
    private BigDecimal plannedAmount;
    private boolean ceilingReached;

    @Enumerated(EnumType.STRING)
    private Outcome provisional;

    private String provisionalReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "final_outcome")
    private Outcome outcome;

    private BigDecimal amount;

    @Column(length = 4000)
    private String deviationReason;

    private String afterComplaint = "";

    @Column(length = 4000)
    private String lateReason;

    protected RankedApplication() {}

    /** @param thresholdsMissed keys of the criteria below their threshold, and {@code total} */
    RankedApplication(Call call, Placed<GrantApplication> placed, List<String> thresholdsMissed) {
        GrantApplication application = placed.application();
        this.id = UUID.randomUUID();
        this.callId = call.id();
        this.applicationId = application.id();
        this.place = placed.place();
        this.total = application.total();
        this.thresholdsMissed = String.join(",", thresholdsMissed);
        this.separatedBy = placed.separatedBy();
        this.deciding = placed.value();
        this.drawNumber = placed.drawNumber();
    }

    /**
     * By place; a late one before whoever stood there; of two late ones whichever is better in what decides, then the smaller
     * draw number.
     */
    static Comparator<RankedApplication> lateFirst(RankingRules rules) {
        Comparator<RankedApplication> byColumn =
                Comparator.comparing(each -> each.deciding == null ? each.total : each.deciding);
        return Comparator.comparing(RankedApplication::place)
                .thenComparing(each -> !each.isLate())
                .thenComparing(rules.decides() == RankingRules.Column.EXPECTED_RANK ? byColumn : byColumn.reversed())
                .thenComparing(RankedApplication::drawNumber);
    }

    /** Gives the place after the ranking stood: what the director decides when {@code complaint} was upheld. */
    void decideLate(String complaint, Outcome byDirector, Money granted, String reason) {
        decide(byDirector, granted, null);
        afterComplaint = complaint;
        lateReason = reason;
    }

    /**
     * What the declared way of giving comes to.
     *
     * @param amount null for nothing
     * @param isCeilingReached whether only a ceiling of its group keeps it from being funded
     */
    void plan(Money amount, boolean isCeilingReached) {
        plannedAmount = amount == null ? null : amount.amount();
        ceilingReached = isCeilingReached;
    }

    /** What the table says; when it is an award, {@code granted} is. */
    void propose(Outcome byTable, String why, Money granted) {
        provisional = byTable;
        provisionalReason = why;
        decide(byTable, granted, null);
    }

    /** What the committee says; the reason is null when it follows the table. */
    void decide(Outcome byCommittee, Money granted, String reason) {
        outcome = byCommittee;
        amount = byCommittee == Outcome.AWARD ? granted.amount() : null;
        deviationReason = reason;
    }

    public UUID callId() {
        return callId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** From 1. A late place is the one it would have had: the places of the others stay as they were published. */
    public int place() {
        return place;
    }

    public BigDecimal total() {
        return total;
    }

    public boolean meetsThresholds() {
        return thresholdsMissed.isEmpty();
    }

    /** Keys of the criteria below their threshold, and {@code total}; empty when all are met. */
    public List<String> thresholdsMissed() {
        return thresholdsMissed.isEmpty() ? List.of() : List.of(thresholdsMissed.split(","));
    }

    /** In the column that decides; null where that is the total. */
    public BigDecimal value() {
        return deciding;
    }

    /** What put it behind the one before, see {@link RankingOrder}. */
    public String separatedBy() {
        return separatedBy;
    }

    public String drawNumber() {
        return drawNumber;
    }

    /** What the declared way of giving comes to; null for nothing. */
    public Money planned() {
        return plannedAmount == null ? null : Money.tenge(plannedAmount);
    }

    boolean isCeilingReached() {
        return ceilingReached;
    }

    /** What the table said; null until it ran. */
    public Outcome provisional() {
        return provisional;
    }

    /** Why the table said so, a short word; null until it ran. */
    public String provisionalReason() {
        return provisionalReason;
    }

    /** What holds in the end; null until decided. */
    public Outcome outcome() {
        return outcome;
    }

    /** What is granted; null when it is no award. */
    public Money amount() {
        return amount == null ? null : Money.tenge(amount);
    }

    /** Why the committee departed from the table; null when it did not. */
    public String deviationReason() {
        return deviationReason;
    }

    /** Whether the place was given after the ranking stood. */
    public boolean isLate() {
        return !afterComplaint.isEmpty();
    }

    /** The number of the complaint that brought a late place; null when it was ranked with the others. */
    public String afterComplaint() {
        return isLate() ? afterComplaint : null;
    }

    /** The director's reason for the outcome of a late place; null when it was ranked with the others. */
    public String lateReason() {
        return lateReason;
    }
}
