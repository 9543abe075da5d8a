package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import kz.birlese.workflow.MyNotices;
import kz.birlese.workflow.Say;

/** One notice: what it says and the way there, when, and whether it is new, in words. */
class NoticeRow extends ListItem {

    private final UUID id;
    private final Component text;
    private final Span fresh;
    private final Button button;
    private boolean read;

    NoticeRow(Say say, MyNotices.Line line, Consumer<NoticeRow> markRead) {
        id = line.id();
        read = line.read();
        text = text(say, line);
        fresh = new Span(say.it("notices.unread"));
        fresh.addClassNames("badge", "info");
        Span at = new Span(say.moment(line.at()));
        at.addClassNames("muted", "small");
        button = new Button(say.it("notices.read"), click -> markRead.accept(this));
        button.setAriaLabel(say.it("notices.read.this", Map.of("text", saying(say, line))));
        Div about = new Div(at, fresh);
        about.addClassName("about");
        Div words = new Div(text, about);
        words.addClassName("words");
        add(words, button);
        show();
    }

    private static Component text(Say say, MyNotices.Line line) {
        Component text = line.text() == null ? new Span(saying(say, line)) : new Anchor(line.address(), line.text());
        text.addClassName(line.text() == null ? "gone" : "said");
        return text;
    }

    private static String saying(Say say, MyNotices.Line line) {
        return line.text() == null ? say.it("notices.gone") : line.text();
    }

    UUID id() {
        return id;
    }

    boolean isRead() {
        return read;
    }

    /** Whoever reads on by keyboard goes on from its words. */
    void markRead() {
        read = true;
        text.getElement().setAttribute("tabindex", text instanceof Anchor ? "0" : "-1");
        text.getElement().executeJs("this.focus()");
        show();
    }

    private void show() {
        fresh.setVisible(!read);
        button.setVisible(!read);
        setClassName("unread", !read);
    }
}
