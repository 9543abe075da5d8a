package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TimelineEntry.Wrote;
import kz.birlese.workflow.TimelineEntry.Wrote.Reader;
import org.springframework.stereotype.Service;

/** Says which letters were written, to whom, and whether they have left the house. */
@Service
class LetterLines {

    private final Say say;

    LetterLines(Say say) {
        this.say = say;
    }

    String what(Wrote wrote) {
        List<Reader> readers = wrote.readers();
        String to = readers.size() == 1
                ? name(readers.get(0))
                : say.it("tracking.timeline.people", Map.of("count", readers.size()));
        return say.it("tracking.timeline." + wrote.channel(), Map.of("to", to, "subject", wrote.subject()));
    }

    /** How far they have come; of several, each in a list that opens. */
    Component of(Wrote wrote) {
        List<Reader> readers = wrote.readers();
        if (readers.size() == 1) {
            Paragraph state = new Paragraph(state(readers.get(0)));
            state.addClassNames("muted", "small");
            return state;
        }
        UnorderedList each = new UnorderedList();
        readers.forEach(reader -> each.add(new ListItem(
                say.it("tracking.timeline.reader", Map.of("name", name(reader), "state", state(reader))))));
        return new NativeDetails(say.it("tracking.timeline.readers"), each);
    }

    private String name(Reader reader) {
        return Objects.requireNonNullElseGet(reader.name(), () -> say.it("tracking.timeline.unnamed"));
    }

    private String state(Reader reader) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("at", reader.sentAt() == null ? "" : say.moment(reader.sentAt()));
        return say.it("tracking.timeline.letter." + reader.state(), facts);
    }
}
