package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.grant.ReadCalibration;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What the page of a calibration round shows: the call, what came of the round, and the rules jurors score by. */
@org.springframework.stereotype.Component
class CalibrationPanel implements CasePanel {

    private final ReadCalibration read;
    private final CalibrationPart calibrationPart;
    private final RulesPart rulesPart;
    private final Say say;

    CalibrationPanel(ReadCalibration read, CalibrationPart calibrationPart, RulesPart rulesPart, Say say) {
        this.read = read;
        this.calibrationPart = calibrationPart;
        this.rulesPart = rulesPart;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("calibrationRound");
    }

    @Override
    public Component show(UUID caseId) {
        Call call = read.call(caseId);
        Sheet sheet = new Sheet().fact(say.it("supplement.call"), call.number() + " · " + call.title(say.language()));
        calibrationPart.show(sheet, call.id());
        rulesPart.show(sheet, call);
        return sheet;
    }
}
