package kz.birlese.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The round in which all jurors of a call score its samples, before any application is handed out; one for a call. */
@Entity
@Table(name = "calibration_round")
class CalibrationRound {

    /** Where it stands. */
    enum State {
        SCORING,
        DONE,
        STOPPED
    }

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID callId;

    @Enumerated(EnumType.STRING)
    private State state;

    protected CalibrationRound() {}

    CalibrationRound(UUID callId) {
        this.id = UUID.randomUUID();
        this.callId = callId;
        this.state = State.SCORING;
    }

    void end() {
        leave(State.DONE);
    }

    void stop() {
        leave(State.STOPPED);
    }

    private void leave(State next) {
        if (state != State.SCORING) {
            throw new IllegalStateException("round is " + state);
        }
        state = next;
    }

    UUID id() {
        return id;
    }

    UUID callId() {
        return callId;
    }

    State state() {
        return state;
    }
}
