package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.DecisionWords;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TimelineEntry;
import org.springframework.stereotype.Service;

/** Who did what and when, the latest first: steps of the process and decisions with their reasons. */
@Service
class Timeline {

    private final Say say;
    private final StepLines steps;
    private final RulingLines rulings;
    private final LetterLines letters;
    private final DecisionWords decisions;

    Timeline(Say say, StepLines steps, RulingLines rulings, LetterLines letters, DecisionWords decisions) {
        this.decisions = decisions;
        this.letters = letters;
        this.steps = steps;
        this.rulings = rulings;
        this.say = say;
    }

    /** @param beside what stands at the end of a line */
    Component of(List<TimelineEntry> told, Map<TimelineEntry, Component> beside) {
        if (told.isEmpty()) {
            return new Paragraph(say.it("tracking.timeline.empty"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        list.getElement().setAttribute("reversed", true);
        for (int i = told.size() - 1; i >= 0; i--) {
            ListItem line = line(told.get(i));
            if (beside.containsKey(told.get(i))) {
                line.add(beside.get(told.get(i)));
            }
            list.add(line);
        }
        return list;
    }

    private ListItem line(TimelineEntry entry) {
        if (entry instanceof TimelineEntry.Talked talked) {
            return steps.of(talked.line(), say.it("box." + talked.line().step().taskKey()));
        }
        Span when = new Span(when(entry) + " · " + who(entry));
        when.addClassNames("muted", "small");
        Div what = new Div(what(entry));
        what.addClassName("what");
        ListItem line = new ListItem(when, what);
        if (entry instanceof TimelineEntry.Decided decided) {
            line.addClassName("decision");
            if (decided.decision().why() != null) {
                line.add(new Paragraph(decided.decision().why()));
            }
        } else if (entry instanceof TimelineEntry.Ruled ruled) {
            line.addClassName("decision");
            line.add(rulings.of(ruled.ruling()));
        } else if (entry instanceof TimelineEntry.Brought brought) {
            line.add(file(brought.file()));
        } else if (entry instanceof TimelineEntry.Wrote wrote) {
            line.add(letters.of(wrote));
        } else if (isOpen(entry)) {
            line.addClassName("open");
            line.add(badge());
        }
        return line;
    }

    private static boolean isOpen(TimelineEntry entry) {
        return entry.until() == null && (entry instanceof TimelineEntry.Step || entry instanceof TimelineEntry.Failed);
    }

    private Anchor file(StoredFile file) {
        long kilobytes = Math.max(1, Math.round(file.size() / 1024.0));
        Anchor link = new Anchor(
                "/files/" + file.id(),
                say.it("form.document.open", Map.of("name", file.name(), "kilobytes", kilobytes)));
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Span badge() {
        Span now = new Span(say.it("progress.now"));
        now.addClassNames("badge", "info");
        return now;
    }

    /** A step that took its time from its beginning to its end. */
    private String when(TimelineEntry entry) {
        String from = say.moment(entry.at());
        if (entry.until() == null || say.moment(entry.until()).equals(from)) {
            return from;
        }
        boolean sameDay = say.date(entry.at()).equals(say.date(entry.until()));
        return from + " – " + (sameDay ? say.time(entry.until()) : say.moment(entry.until()));
    }

    private String who(TimelineEntry entry) {
        if (entry instanceof TimelineEntry.Decided decided && decided.deputyFor() != null) {
            String how = decided.isAssisted() ? "assist.inPlaceOf" : "deputy.inPlaceOf";
            return say.it(how, Map.of("name", decided.whoName(), "absent", decided.deputyFor()));
        }
        return Objects.requireNonNullElseGet(entry.whoName(), () -> say.it("tracking.timeline.system"));
    }

    private String what(TimelineEntry entry) {
        if (entry instanceof TimelineEntry.Decided decided) {
            return decisions.of(say.language(), decided.decision());
        }
        if (entry instanceof TimelineEntry.Ruled ruled) {
            return say.it(
                    "tracking.timeline.ruled",
                    Map.of("box", say.it("box." + ruled.ruling().box())));
        }
        if (entry instanceof TimelineEntry.Brought) {
            return say.it("tracking.timeline.brought");
        }
        if (entry instanceof TimelineEntry.Wrote wrote) {
            return letters.what(wrote);
        }
        if (entry instanceof TimelineEntry.Failed failed) {
            return say.it("tracking.timeline.failed", Map.of("box", say.it("box." + failed.box())));
        }
        TimelineEntry.Step step = (TimelineEntry.Step) entry;
        String box = say.it("box." + step.box());
        return step.isCancelled() ? say.it("tracking.timeline.left", Map.of("box", box)) : box;
    }
}
