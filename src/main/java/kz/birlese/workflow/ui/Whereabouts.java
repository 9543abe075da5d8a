package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import kz.birlese.workflow.ProcessPart;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TimelineEntry;
import org.springframework.stereotype.Service;

/** The diagram's tokens in words: at which steps the case stands, since when, and whom it waits for. */
@Service
class Whereabouts {

    private final Say say;
    private final Ages ages;

    Whereabouts(Say say, Ages ages) {
        this.say = say;
        this.ages = ages;
    }

    Component of(List<ProcessPart> parts, List<TimelineEntry> told) {
        Table table = new Table(
                List.of(say.it("tracking.where.step"), say.it("tracking.where.since"), say.it("tracking.where.who")));
        for (ProcessPart part : parts) {
            part.active().keySet().stream()
                    .filter(box -> !calls(parts, part, box))
                    .forEach(box -> rows(table, part, box, told));
        }
        return table.isEmpty() ? new Paragraph(say.it("tracking.where.nowhere")) : table;
    }

    /** A box that stands only for the process inside it, which has rows of its own. */
    private static boolean calls(List<ProcessPart> parts, ProcessPart part, String box) {
        return parts.stream()
                .anyMatch(inside -> part.instance().equals(inside.caller()) && box.equals(inside.callerBox()));
    }

    private void rows(Table table, ProcessPart part, String box, List<TimelineEntry> told) {
        List<TimelineEntry.Step> open = told.stream()
                .filter(TimelineEntry.Step.class::isInstance)
                .map(TimelineEntry.Step.class::cast)
                .filter(step -> step.until() == null && box.equals(step.box()))
                .toList();
        if (open.isEmpty()) {
            table.row(List.of(say.standsAt(box), ages.between(part.started(), null), say.it("tracking.who.process")));
        }
        open.forEach(line -> table.row(
                List.of(say.standsAt(box), say.moment(line.at()) + ", " + ages.between(line.at(), null), who(line))));
    }

    private String who(TimelineEntry.Step line) {
        if (!"userTask".equals(line.boxType())) {
            return say.it("tracking.who.process");
        }
        return Objects.requireNonNullElseGet(line.whoName(), () -> say.it("tracking.who.nobody"));
    }
}
