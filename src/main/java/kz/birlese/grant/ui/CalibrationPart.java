package kz.birlese.grant.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.grant.ReadCalibration;
import kz.birlese.grant.ReadCalibration.JurorLine;
import kz.birlese.grant.ReadCalibration.Round;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What the calibration round of a call showed; nothing where there is nothing the person may read. */
@Component
class CalibrationPart {

    private final ReadCalibration read;
    private final Say say;

    CalibrationPart(ReadCalibration read, Say say) {
        this.read = read;
        this.say = say;
    }

    void show(Sheet sheet, UUID call) {
        Round round = read.of(call);
        if (round == null) {
            return;
        }
        sheet.heading(say.it("calibration.title"))
                .words(say.it(round.samples().isEmpty() ? "calibration.own" : "calibration.what"));
        if (!round.samples().isEmpty()) {
            sheet.table(
                    List.of(
                            say.it("calibration.sample"),
                            say.it("calibration.mean"),
                            say.it("calibration.lowest"),
                            say.it("calibration.highest"),
                            say.it("calibration.spread")),
                    round.samples().stream()
                            .map(line -> List.of(
                                    line.title(),
                                    say.value(line.mean()),
                                    say.value(line.lowest()),
                                    say.value(line.highest()),
                                    say.value(line.spread())))
                            .toList());
        }
        List<String> heads = new ArrayList<>(List.of(say.it("calibration.juror")));
        heads.addAll(round.titles());
        heads.add(say.it("calibration.severity"));
        sheet.table(heads, round.jurors().stream().map(this::row).toList());
    }

    private List<String> row(JurorLine line) {
        return Stream.of(
                        Stream.of(line.name() == null ? say.it("calibration.you") : line.name()),
                        line.totals().stream().map(say::value),
                        Stream.of(say.value(line.severity())))
                .flatMap(each -> each)
                .toList();
    }
}
