package kz.birlese.grant;

import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls a competition off, with a reason, at any time before its results are published. */
@Service
@Transactional
@RolesAllowed(PROGRAMME_MANAGER)
public class CancelCall {

    private final Calls calls;
    private final StartUpCompetition competition;
    private final StopSupplements stopSupplements;
    private final HoldCalibration calibration;
    private final CallReach reach;
    private final DecisionLog log;

    CancelCall(
            Calls calls,
            StartUpCompetition competition,
            StopSupplements stopSupplements,
            HoldCalibration calibration,
            CallReach reach,
            DecisionLog log) {
        this.calls = calls;
        this.competition = competition;
        this.stopSupplements = stopSupplements;
        this.calibration = calibration;
        this.reach = reach;
        this.log = log;
    }

    /**
     * {@code cancelDecidedCall} once its results are published, {@code cancelByManager} for whoever does not run the whole
     * call.
     */
    @RolesAllowed({PROGRAMME_MANAGER, DIRECTOR})
    public Optional<String> hindrance(UUID callId) {
        Call call = calls.named(callId);
        if (!call.mayBeCancelled()) {
            return Optional.of("cancelDecidedCall");
        }
        return reach.covers(Role.PROGRAMME_MANAGER, call) ? Optional.empty() : Optional.of("cancelByManager");
    }

    public void of(UUID callId, String reason) {
        Call call = calls.lock(callId);
        UUID who = reach.require(Role.PROGRAMME_MANAGER, call);
        String before = call.status().name();
        call.cancel(Reasons.given(reason));
        log.append(new Decision(callId, "callCancelled", who, reason, Map.of("status", before)));
        stopSupplements.of(callId);
        calibration.stop(callId);
        competition.cancelled(callId);
    }
}
