package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.library.BoxLine;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.ReadVersion;
import kz.birlese.workflow.library.Version;
import kz.birlese.workflow.ui.Diagram;
import kz.birlese.workflow.ui.DiagramFacts;
import kz.birlese.workflow.ui.DiagramFacts.Mark;
import kz.birlese.workflow.ui.FormViews;

/** A version to be looked at, and the same in words. */
@org.springframework.stereotype.Component
class Drawn {

    private final ReadVersion read;
    private final BoxTable boxes;
    private final TableWords tables;
    private final FieldTable fields;
    private final FormViews forms;
    private final ChangeList changes;
    private final Titles titles;
    private final Say say;

    Drawn(
            ReadVersion read,
            BoxTable boxes,
            TableWords tables,
            FieldTable fields,
            FormViews forms,
            ChangeList changes,
            Titles titles,
            Say say) {
        this.read = read;
        this.boxes = boxes;
        this.tables = tables;
        this.fields = fields;
        this.forms = forms;
        this.changes = changes;
        this.titles = titles;
        this.say = say;
    }

    /**
     * The parts of its page by the keys of their headings.
     *
     * @param marks on its boxes and ways, where it is a diagram
     * @param open hears the process whose box somebody opens
     */
    Map<String, Component> of(Version version, Map<String, Mark> marks, Consumer<String> open) {
        Map<String, Component> parts = new LinkedHashMap<>();
        String heading = "library.drawn." + version.kind();
        switch (version.kind()) {
            case DIAGRAM -> {
                List<BoxLine> lines = read.boxes(version);
                parts.put(heading, diagram(version, lines, marks, open));
                parts.put("library.boxes", boxes.of(lines));
            }
            case TABLE -> parts.put(heading, tables.of(read.table(version)));
            case FORM -> {
                FormDefinition form = read.form(version);
                Paragraph note = new Paragraph(say.it("library.form.note"));
                note.addClassName("muted");
                parts.put(heading, new Div(note, forms.onlyShown(form)));
                parts.put("library.fields", fields.of(form));
            }
        }
        return parts;
    }

    private Component diagram(Version version, List<BoxLine> lines, Map<String, Mark> marks, Consumer<String> open) {
        Map<String, String> opens = new LinkedHashMap<>();
        Map<String, String> called = new LinkedHashMap<>();
        for (BoxLine line : lines) {
            if (line.uses() != null && line.uses().kind() == Kind.DIAGRAM) {
                opens.put(line.id(), say.it("diagram.inside", Map.of("box", titles.box(line.id(), line.name()))));
                called.put(line.id(), line.uses().key());
            }
        }
        Diagram diagram = new Diagram(say, box -> {
            if (called.containsKey(box)) {
                open.accept(called.get(box));
            }
        });
        diagram.show(read.drawing(version), DiagramFacts.of(opens, marks));
        Div picture = new Div(diagram);
        picture.addClassName("stack");
        if (!marks.isEmpty()) {
            picture.add(legend());
        }
        return picture;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassNames("legend", "small", "muted");
        Stream.of(true, false).map(changes::mark).forEach(mark -> {
            Span sign = new Span(mark.sign());
            sign.addClassNames("token", mark.look());
            sign.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(sign, new Span(mark.label())));
        });
        legend.add(new Span(say.it("library.marks")));
        return legend;
    }
}
