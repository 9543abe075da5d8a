package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.BoxLine;
import kz.birlese.workflow.library.ReadVersion;
import kz.birlese.workflow.ui.Table;

/** A diagram in words: each box that does something, who does it, with which form or table, and what Java belongs to it. */
@org.springframework.stereotype.Component
class BoxTable {

    private static final String HOUSE = "kz.birlese.";

    /** A narrow column ends its line between two folders. */
    private static final String MAY_BREAK = "\u200b";

    private final ReadVersion versions;
    private final Titles titles;
    private final Say say;

    BoxTable(ReadVersion versions, Titles titles, Say say) {
        this.versions = versions;
        this.titles = titles;
        this.say = say;
    }

    Component of(List<BoxLine> boxes) {
        Table table = new Table(List.of(
                say.it("library.boxes.box"),
                say.it("library.boxes.who"),
                say.it("library.boxes.uses"),
                say.it("library.boxes.java")));
        boxes.stream()
                .filter(BoxLine::doesSomething)
                .forEach(box -> table.line(List.of(name(box), new Span(who(box)), uses(box), java(box))));
        return table;
    }

    /** The designer's note is written in English, as the file is. */
    private Component name(BoxLine box) {
        Div note = new Div(box.note());
        note.addClassNames("muted", "small");
        note.getElement().setAttribute("lang", "en");
        note.setVisible(!box.note().isEmpty());
        return new Div(new Span(titles.box(box.id(), box.name())), note);
    }

    private String who(BoxLine box) {
        String who =
                switch (box.sort()) {
                    case PERSON -> titles.role(box.role());
                    case PROCESS -> say.it("library.who.PROCESS");
                    case EVENT -> event(box.event());
                    default -> say.it("library.who.SYSTEM");
                };
        return box.sitsOn() == null
                ? who
                : say.it("library.who.on", Map.of("who", who, "box", titles.box(box.sitsOn(), null)));
    }

    private String event(BoxLine.Event event) {
        boolean isMessage = event.waitsFor() == BoxLine.Wait.MESSAGE;
        String says = isMessage ? titles.box(event.says(), null) : event.says();
        return say.it("library.who." + event.waitsFor(), Map.of("says", says));
    }

    private Component uses(BoxLine box) {
        BoxLine.Used used = box.uses();
        return used == null || used.key() == null
                ? new Span()
                : LibraryAddress.link(titles.of(used.kind(), used.key()), used.kind(), used.key());
    }

    private Component java(BoxLine box) {
        String type = versions.java(box);
        if (type == null) {
            return new Span();
        }
        String path = type.startsWith(HOUSE) ? type.substring(HOUSE.length()) : type;
        return new Code(path.replace(".", "/" + MAY_BREAK) + ".java");
    }
}
