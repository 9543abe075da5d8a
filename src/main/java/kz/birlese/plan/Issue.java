package kz.birlese.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal;

/**
 * What people of a settlement say should be better. Its moves throw {@link Refusal} {@code issueElsewhere} when it does
 * not stand where the move begins.
 */
@Entity
@Table(name = "plan_issue")
public class Issue {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private String settlement;
    private UUID cycle;
    private String text;

    @Enumerated(EnumType.STRING)
    private IssueField field;

    @Enumerated(EnumType.STRING)
    private IssueChannel channel;

    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private IssueRaiser raisedBy;

    private int voices;
    private UUID meeting;
    private UUID mergedInto;

    @Column(name = "leading_one")
    private boolean leading;

    @Enumerated(EnumType.STRING)
    private IssueStatus status;

    private String reason;

    protected Issue() {}

    /** @param cycle null while no cycle has taken it up */
    Issue(String number, String settlement, UUID cycle, RaisedIssue raised) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.settlement = settlement;
        this.cycle = cycle;
        this.text = raised.text();
        this.field = raised.field();
        this.channel = raised.channel();
        this.raisedOn = raised.on();
        this.raisedBy = raised.by();
        this.voices = raised.voices();
        this.status = raised.channel() == IssueChannel.ONLINE ? IssueStatus.AWAITING : IssueStatus.NEW;
    }

    void accept(UUID intoCycle) {
        require(status == IssueStatus.AWAITING);
        this.cycle = intoCycle;
        this.status = IssueStatus.NEW;
    }

    void refuse(UUID byCycle, String why) {
        require(status == IssueStatus.AWAITING);
        this.cycle = byCycle;
        this.status = IssueStatus.REFUSED;
        this.reason = why;
    }

    /** It says the same as the other, which counts its voices from now on. */
    void mergeInto(Issue other, String why) {
        require(status.isOpen());
        if (other.id.equals(id)) {
            throw new Refusal("mergedIntoItself", null, Map.of("number", number));
        }
        other.require(other.status.isStanding());
        leave(IssueStatus.MERGED, why);
        this.mergedInto = other.id;
    }

    void layAside(String why) {
        require(status.isOpen());
        leave(IssueStatus.SET_ASIDE, why);
    }

    private void leave(IssueStatus to, String why) {
        this.status = to;
        this.leading = false;
        this.reason = why;
    }

    /** A merge, or that it was set aside, is taken back; it counts by itself again. */
    void takeBack() {
        require(status == IssueStatus.MERGED || status == IssueStatus.SET_ASIDE);
        this.status = IssueStatus.NEW;
        this.mergedInto = null;
        this.reason = null;
    }

    /** Whether the plan shall answer it; one that is with the district stays there. */
    void lead(boolean isLeading) {
        require(status.isStanding());
        this.leading = isLeading;
        if (status.isOpen()) {
            this.status = isLeading ? IssueStatus.LEADING : IssueStatus.NEW;
        }
    }

    /** It goes up to the district. */
    void escalate() {
        require(status.isOpen());
        this.status = IssueStatus.ESCALATED;
    }

    /** The village has taken it back before anybody answered. */
    void comeBack() {
        require(status == IssueStatus.ESCALATED);
        this.status = leading ? IssueStatus.LEADING : IssueStatus.NEW;
    }

    /** The district or the region has answered. */
    void answered() {
        require(status == IssueStatus.ESCALATED);
        this.status = IssueStatus.ANSWERED;
    }

    private void require(boolean stands) {
        if (!stands) {
            throw new Refusal("issueElsewhere", null, Map.of("number", number, "found", status.name()));
        }
    }

    public UUID id() {
        return id;
    }

    /** For example {@code I-475233100-12}. */
    public String number() {
        return number;
    }

    /** KATO code. */
    public String settlement() {
        return settlement;
    }

    /** The cycle that took it up; null while none has. */
    public UUID cycle() {
        return cycle;
    }

    /** In the words of whoever wrote it down. */
    public String text() {
        return text;
    }

    public IssueField field() {
        return field;
    }

    public IssueChannel channel() {
        return channel;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public IssueRaiser raisedBy() {
        return raisedBy;
    }

    /** How many people raised it in these words; those of merged ones come on top, see {@link IssueList}. */
    public int voices() {
        return voices;
    }

    /** The issue that says the same and counts its voices; null unless merged. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** Whether the plan shall answer it, wherever it stands. */
    public boolean isLeading() {
        return leading;
    }

    public IssueStatus status() {
        return status;
    }

    /** Why it was refused, merged or set aside; null otherwise. */
    public String reason() {
        return reason;
    }
}
