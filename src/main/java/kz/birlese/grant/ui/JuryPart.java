package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.birlese.grant.JurorLine;
import kz.birlese.grant.WaitingLine;
import kz.birlese.grant.assignment.Barred;
import kz.birlese.grant.assignment.Obstacle;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** The jury of a call, who was added later and why, and which applications wait for more jurors. */
@Component
class JuryPart {

    private final Say say;

    JuryPart(Say say) {
        this.say = say;
    }

    void show(Sheet sheet, List<JurorLine> jury) {
        if (jury.isEmpty()) {
            return;
        }
        sheet.heading(say.it("call.jury"));
        jury.forEach(juror -> sheet.fact(juror.name(), said(juror)));
    }

    private Div said(JurorLine juror) {
        Div lines = new Div(new Div(answer(juror)));
        if (juror.addedAt() != null) {
            Map<String, Object> facts = Map.of("at", juror.addedAt(), "reason", juror.addedBecause());
            lines.add(new Div(say.it("call.jury.added", facts)));
        }
        return lines;
    }

    private String answer(JurorLine juror) {
        if (juror.declinedAt() != null) {
            Map<String, Object> facts = Map.of("at", juror.declinedAt(), "reason", juror.declinedBecause());
            return say.it("call.jury.declined", facts);
        }
        return juror.signedAt() == null
                ? say.it("call.jury.unsigned")
                : say.it("call.jury.signed", Map.of("at", juror.signedAt()));
    }

    void waiting(Sheet sheet, List<WaitingLine> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        sheet.heading(say.it("call.waiting"))
                .table(
                        List.of(
                                say.it("call.waiting.application"),
                                say.it("call.waiting.lacking"),
                                say.it("reading.why")),
                        waiting.stream()
                                .map(line -> List.of(
                                        line.application(), String.valueOf(line.lacking()), obstacle(line.obstacle())))
                                .toList());
    }

    /** What is in the way, and the least that would help. */
    private String obstacle(Obstacle obstacle) {
        if (obstacle == null) {
            return "—";
        }
        String bars = obstacle.bars().stream()
                .map(Barred::why)
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> say.it("reading.bar." + each.getKey()) + ": " + each.getValue())
                .collect(Collectors.joining("; "));
        String kind = say.it("reading.obstacle." + obstacle.kind(), Map.of("bars", bars.isEmpty() ? "—" : bars));
        String ways = say.it("reading.way.jurors", Map.of("jurors", obstacle.jurors()));
        return obstacle.raise() == null
                ? kind + " " + ways
                : kind + " " + ways + " " + say.it("reading.way.raise", Map.of("raise", obstacle.raise()));
    }
}
