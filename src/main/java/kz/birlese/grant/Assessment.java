package kz.birlese.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One juror's sheet for one application. Nobody reads it before having submitted an own one. Once submitted it changes
 * only by a correction, which keeps what stood before as an {@link EarlierSheet}.
 */
@Entity
@Table(name = "assessment")
public class Assessment implements ScoredSheet {

    /** Whether the sheet is still awaited, given, or will not come. */
    public enum State {
        ASSIGNED,
        SUBMITTED,
        RECUSED,
        /** The juror can no longer fill it in. */
        GIVEN_UP,
        /** A conflict of the juror came to light; what was handed in is kept and counts for nothing. */
        VOIDED
    }

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID applicationId;
    private UUID callId;
    private UUID juror;
    private int round;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = Marks.class)
    @Column(length = 200_000)
    private List<Mark> marks;

    private BigDecimal total;

    @Convert(converter = Answers.class)
    @Column(length = 200_000)
    private List<Answer> answers;

    private String conflict;
    private Instant assignedAt;
    private Instant submittedAt;

    protected Assessment() {}

    /** {@code round} counts how often jurors have been assigned to the application, from 1. */
    Assessment(GrantApplication application, UUID juror, Instant now) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.callId = application.callId();
        this.round = application.round();
        this.juror = juror;
        this.state = State.ASSIGNED;
        this.assignedAt = now;
    }

    /** Throws when the sheet is no longer awaited: a submitted sheet stays as it is. */
    void submit(List<Mark> sheet, BigDecimal sum, List<Answer> independent, Instant now) {
        expectAssigned();
        answers = List.copyOf(independent);
        marks = List.copyOf(sheet);
        total = sum;
        submittedAt = now;
        state = State.SUBMITTED;
    }

    /** Throws unless the sheet was submitted. Keep what stood there before. */
    void correct(List<Mark> sheet, BigDecimal sum) {
        if (state != State.SUBMITTED) {
            throw new IllegalStateException("sheet is " + state);
        }
        marks = List.copyOf(sheet);
        total = sum;
    }

    /** The juror steps back; from now on the application does not exist for that juror. */
    void recuse(String reason, Instant now) {
        expectAssigned();
        conflict = reason;
        submittedAt = now;
        state = State.RECUSED;
    }

    void giveUp(Instant now) {
        expectAssigned();
        submittedAt = now;
        state = State.GIVEN_UP;
    }

    /** The juror turned out not to be impartial; marks and total stay on record. */
    void voidNow(Instant now) {
        if (!mayBeVoided()) {
            throw new IllegalStateException("sheet is " + state);
        }
        if (state == State.ASSIGNED) {
            submittedAt = now;
        }
        state = State.VOIDED;
    }

    /** Takes {@link #giveUp} back. */
    void awaitAgain() {
        if (state != State.GIVEN_UP) {
            throw new IllegalStateException("sheet is " + state);
        }
        submittedAt = null;
        state = State.ASSIGNED;
    }

    private void expectAssigned() {
        if (state != State.ASSIGNED) {
            throw new IllegalStateException("sheet is " + state);
        }
    }

    /** Also one that was given up, so that it is not awaited again. */
    boolean mayBeVoided() {
        return isHeld() || state == State.GIVEN_UP;
    }

    /** Whether the juror has the sheet, still to fill in or handed in. */
    boolean isHeld() {
        return state == State.ASSIGNED || state == State.SUBMITTED;
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    @Override
    public UUID juror() {
        return juror;
    }

    public int round() {
        return round;
    }

    public State state() {
        return state;
    }

    /** In the order of the call's criteria; empty until submitted. */
    @Override
    public List<Mark> marks() {
        return marks == null ? List.of() : marks;
    }

    /** Of 100, scale 2; null until submitted. */
    @Override
    public BigDecimal total() {
        return total;
    }

    /** To the independent questions of the call, in their order; empty until submitted. */
    public List<Answer> answers() {
        return answers == null ? List.of() : answers;
    }

    /** The conflict the juror declared; null when none. */
    public String conflict() {
        return conflict;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
