package kz.birlese.grant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.BySystem;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds the calibration round of a call that declares one: it begins before scoring would open, which waits for its end. */
@Service
@Transactional
@BySystem
public class HoldCalibration {

    private final CalibrationRounds rounds;
    private final CalibrationSheets sheets;
    private final JuryMembers jury;
    private final JurorGone jurorGone;
    private final Processes processes;
    private final DecisionLog log;

    HoldCalibration(
            CalibrationRounds rounds,
            CalibrationSheets sheets,
            JuryMembers jury,
            JurorGone jurorGone,
            Processes processes,
            DecisionLog log) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.jury = jury;
        this.jurorGone = jurorGone;
        this.processes = processes;
        this.log = log;
    }

    /** Whether scoring has to wait; begins the round when it has not begun. Call with the call locked. */
    public boolean isBefore(Call call) {
        if (call.settings().scoringRules().samples().isEmpty()) {
            return false;
        }
        Optional<CalibrationRound> begun = rounds.findByCallId(call.id());
        if (begun.isEmpty()) {
            CalibrationRound round = rounds.save(new CalibrationRound(call.id()));
            log.append(new Decision(call.id(), "calibrationStarted", null, null, Map.of()));
            processes.start("calibrationRound", round.id(), Map.of());
            return true;
        }
        return begun.get().state() == CalibrationRound.State.SCORING;
    }

    /** Everybody of the jury who has signed. */
    @Transactional(readOnly = true)
    public List<UUID> jurors(UUID roundId) {
        return jury.signedJurors(rounds.named(roundId).callId());
    }

    /** Answers the call whose scoring may open. */
    public UUID end(UUID roundId) {
        CalibrationRound round = rounds.named(roundId);
        round.end();
        long jurors = sheets.findByCallId(round.callId()).stream()
                .map(CalibrationSheet::juror)
                .distinct()
                .count();
        Map<String, String> facts = Map.of("jurors", String.valueOf(jurors));
        log.append(new Decision(round.callId(), "juryCalibrated", null, null, facts));
        return round.callId();
    }

    /** The call has been cancelled. */
    public void stop(UUID callId) {
        rounds.findByCallId(callId)
                .filter(round -> round.state() == CalibrationRound.State.SCORING)
                .ifPresent(round -> {
                    round.stop();
                    processes.tell("calibrationStopped", round.id(), Map.of());
                });
    }

    /** The rule that keeps a juror's samples from being given up; empty for one who is gone. */
    @Transactional(readOnly = true)
    public Optional<String> hindrance(UUID juror) {
        return jurorGone.hindrance(juror);
    }
}
