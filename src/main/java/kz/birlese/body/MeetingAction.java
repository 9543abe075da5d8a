package kz.birlese.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Refusal;

/** What a meeting asked somebody to do, until it is done or withdrawn. */
@Entity
@Table(name = "body_action")
public class MeetingAction {

    /** How far it has come. */
    public enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private UUID meeting;
    private String text;
    private UUID seat;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private State state;

    private String report;
    private UUID endedBy;
    private Instant endedAt;
    private String withdrawnBecause;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_action_evidence", joinColumns = @JoinColumn(name = "action"))
    @Column(name = "evidence")
    private Set<UUID> evidence = new HashSet<>();

    protected MeetingAction() {}

    MeetingAction(String number, UUID meeting, Assignment assignment) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.meeting = meeting;
        this.text = assignment.text();
        this.seat = assignment.seat();
        this.role = assignment.role();
        this.due = assignment.due();
        this.state = State.OPEN;
    }

    /** @param files what shows it, as stored files */
    void carryOut(String told, Set<UUID> files, UUID who, Instant now) {
        end(State.DONE, who, now);
        report = told;
        evidence.addAll(files);
    }

    void withdraw(String reason, UUID who, Instant now) {
        end(State.WITHDRAWN, who, now);
        withdrawnBecause = reason;
    }

    private void end(State end, UUID who, Instant now) {
        if (state != State.OPEN) {
            throw new Refusal("actionOver");
        }
        state = end;
        endedBy = who;
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** For example {@code WG-475233100/2026-03-A1}. */
    public String number() {
        return number;
    }

    public UUID meeting() {
        return meeting;
    }

    public String text() {
        return text;
    }

    /** Who is to see to it; null when it is the akimat. */
    public UUID seat() {
        return seat;
    }

    /** {@link Role#WORKING_GROUP} or {@link Role#AKIMAT}. */
    public Role role() {
        return role;
    }

    /** The last day. */
    public LocalDate due() {
        return due;
    }

    public State state() {
        return state;
    }

    /** What was done; null until then. */
    public String report() {
        return report;
    }

    /** What shows that it was done, as stored files. */
    public Set<UUID> evidence() {
        return Set.copyOf(evidence);
    }

    /** When it was done or withdrawn; null until then. */
    public Instant endedAt() {
        return endedAt;
    }

    public String withdrawnBecause() {
        return withdrawnBecause;
    }
}
