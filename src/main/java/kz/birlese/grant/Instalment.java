package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;

/** A part of an award's money: released by one person of finance, confirmed by another, then ordered once. */
@Entity
@Table(name = "instalment")
public class Instalment {

    /** Where the money is. */
    public enum Status {
        DUE,
        RELEASED,
        CONFIRMED,
        ORDERED
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "award_id")
    private Award award;

    private int position;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID releasedBy;
    private Instant releasedAt;
    private UUID confirmedBy;
    private Instant confirmedAt;
    private String returnedReason;

    protected Instalment() {}

    Instalment(Award award, int position, Money amount) {
        this.id = UUID.randomUUID();
        this.award = award;
        this.position = position;
        this.amount = amount.amount();
        this.status = Status.DUE;
    }

    void release(UUID who, Instant now) {
        expect(Status.DUE);
        this.releasedBy = who;
        this.releasedAt = now;
        this.returnedReason = null;
        this.status = Status.RELEASED;
    }

    void confirm(UUID who, Instant now) {
        expect(Status.RELEASED);
        refuseSamePerson(who);
        this.confirmedBy = who;
        this.confirmedAt = now;
        this.status = Status.CONFIRMED;
    }

    void sendBack(UUID who, String reason) {
        expect(Status.RELEASED);
        refuseSamePerson(who);
        this.returnedReason = reason;
        this.status = Status.DUE;
    }

    void order() {
        expect(Status.CONFIRMED);
        this.status = Status.ORDERED;
    }

    private void refuseSamePerson(UUID who) {
        if (who.equals(releasedBy)) {
            throw new Refusal("secondPersonNeeded");
        }
    }

    private void expect(Status needed) {
        if (status != needed) {
            throw new IllegalStateException("instalment " + id + " is " + status + ", not " + needed);
        }
    }

    boolean isOrdered() {
        return status == Status.ORDERED;
    }

    public UUID id() {
        return id;
    }

    /** Counted from 1. */
    public int position() {
        return position;
    }

    public Money amount() {
        return Money.tenge(amount);
    }

    public Status status() {
        return status;
    }

    /** Who released it, or null. */
    public UUID releasedBy() {
        return releasedBy;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    /** Who confirmed it, or null. */
    public UUID confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Why the second person sent it back, or null. */
    public String returnedReason() {
        return returnedReason;
    }
}
