package kz.birlese.grant.process;

import java.util.Collection;
import java.util.UUID;
import kz.birlese.grant.HoldCalibration;
import kz.birlese.workflow.ForEach;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Whom box "Score samples" of {@code calibrationRound} runs for: every juror of the call. */
@Component("calibratedJurors")
class CalibratedJurors implements ForEach {

    private final HoldCalibration calibration;

    CalibratedJurors(HoldCalibration calibration) {
        this.calibration = calibration;
    }

    @Override
    public Collection<String> of(DelegateExecution execution) {
        return calibration.jurors(UUID.fromString(execution.getProcessBusinessKey())).stream()
                .map(UUID::toString)
                .toList();
    }
}
