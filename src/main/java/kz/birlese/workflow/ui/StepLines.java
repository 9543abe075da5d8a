package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.record.StoredFile;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskLine;
import org.springframework.stereotype.Service;

/** Says what somebody did with a task: when, who, in whose place, and what they wrote. */
@Service
class StepLines {

    private final Say say;

    StepLines(Say say) {
        this.say = say;
    }

    /** @param what comes before, or null */
    ListItem of(TaskLine line, String what) {
        Span when = new Span(say.moment(line.step().at()) + " · " + who(line));
        when.addClassNames("muted", "small");
        Div done = new Div((what == null ? "" : what + ": ") + done(line));
        done.addClassName("what");
        ListItem item = new ListItem(when, done);
        if (line.step().why() != null) {
            Paragraph words = new Paragraph(line.step().why());
            words.addClassName("as-typed");
            item.add(words);
        }
        if (!line.mentioned().isEmpty()) {
            item.add(mentioned(line));
        }
        if (line.file() != null) {
            item.add(file(line.file()));
        }
        return item;
    }

    /** Who did it, and in whose place. */
    String who(TaskLine line) {
        if (line.who() == null) {
            return say.it("tracking.timeline.system");
        }
        return line.deputyFor() == null
                ? line.who()
                : say.it("deputy.inPlaceOf", Map.of("name", line.who(), "absent", line.deputyFor()));
    }

    private String done(TaskLine line) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("to", line.to());
        facts.put("due", line.step().due());
        facts.put("named", String.valueOf(line.to() != null));
        return say.it("task.step." + line.step().kind(), facts);
    }

    private static Paragraph mentioned(TaskLine line) {
        Paragraph names =
                new Paragraph(line.mentioned().stream().map(name -> "@" + name).collect(Collectors.joining(", ")));
        names.addClassNames("muted", "small");
        return names;
    }

    private Anchor file(StoredFile file) {
        Anchor link = new Anchor("/files/" + file.id(), file.name());
        link.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        return link;
    }
}
