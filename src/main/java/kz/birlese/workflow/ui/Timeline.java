package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.record.Decision;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TimelineEntry;
import org.springframework.stereotype.Service;

/** Who did what and when, the latest first: steps of the process and decisions with their reasons. */
@Service
class Timeline {

    private static final String TEXT = "text:";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    private final Say say;
    private final StepLines steps;

    Timeline(Say say, StepLines steps) {
        this.steps = steps;
        this.say = say;
    }

    Component of(List<TimelineEntry> told) {
        if (told.isEmpty()) {
            return new Paragraph(say.it("tracking.timeline.empty"));
        }
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        list.getElement().setAttribute("reversed", true);
        for (int i = told.size() - 1; i >= 0; i--) {
            list.add(line(told.get(i)));
        }
        return list;
    }

    private ListItem line(TimelineEntry entry) {
        if (entry.task() != null) {
            return steps.of(entry.task(), say.it("box." + entry.box()));
        }
        Span when = new Span(when(entry) + " · " + who(entry));
        when.addClassNames("muted", "small");
        Div what = new Div(what(entry));
        what.addClassName("what");
        ListItem line = new ListItem(when, what);
        Decision decision = entry.decision();
        if (decision != null) {
            line.addClassName("decision");
            if (decision.why() != null) {
                line.add(new Paragraph(decision.why()));
            }
        } else if (entry.until() == null) {
            line.addClassName("open");
            line.add(badge());
        }
        return line;
    }

    /** The log keeps plain decimals and the keys of texts; people read them as they write them. */
    private Object figure(String fact) {
        if (fact.startsWith(TEXT)) {
            return Stream.of(fact.split(","))
                    .map(each -> say.it(each.substring(TEXT.length())))
                    .collect(Collectors.joining(", "));
        }
        return DECIMAL.matcher(fact).matches() ? new BigDecimal(fact) : fact;
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
        if (entry.deputyFor() != null) {
            String how = entry.isAssisted() ? "assist.inPlaceOf" : "deputy.inPlaceOf";
            return say.it(how, Map.of("name", entry.whoName(), "absent", entry.deputyFor()));
        }
        return Objects.requireNonNullElseGet(entry.whoName(), () -> say.it("tracking.timeline.system"));
    }

    private String what(TimelineEntry entry) {
        if (entry.decision() == null) {
            return say.it("box." + entry.box());
        }
        Map<String, Object> facts = new HashMap<>(entry.decision().facts());
        facts.replaceAll((name, fact) -> figure((String) fact));
        return say.it("decision." + entry.decision().what(), facts);
    }
}
