package kz.birlese.grant.process;

import java.util.UUID;
import kz.birlese.grant.HoldCalibration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box "End calibration" of {@code calibrationRound}: what waited for the round goes on. */
@Component("endCalibration")
class EndCalibration implements JavaDelegate {

    private final HoldCalibration calibration;
    private final kz.birlese.grant.OpenScoring openScoring;

    EndCalibration(HoldCalibration calibration, kz.birlese.grant.OpenScoring openScoring) {
        this.calibration = calibration;
        this.openScoring = openScoring;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openScoring.in(calibration.end(UUID.fromString(execution.getProcessBusinessKey())));
    }
}
