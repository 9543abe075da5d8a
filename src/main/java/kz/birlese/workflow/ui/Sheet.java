package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** A page of a case: headed parts of facts, words and small tables, one below the other. */
@Tag("section")
@NamedInterface("tables")
public final class Sheet extends Div {

    private DescriptionList facts;

    public Sheet() {
        addClassName("stack");
    }

    public Sheet heading(String text) {
        return with(new H3(text));
    }

    /** What it is and what it says; nothing is added when there is nothing to say. */
    public Sheet fact(String what, String says) {
        if (says == null || says.isBlank()) {
            return this;
        }
        return fact(what, new Div(says));
    }

    public Sheet fact(String what, Component says) {
        if (facts == null) {
            facts = new DescriptionList();
            facts.addClassName("facts");
            add(facts);
        }
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(says));
        return this;
    }

    public Sheet words(String text) {
        return with(new Paragraph(text));
    }

    /** A boxed sentence that should not be overlooked; the kind is {@code warn}, {@code good} or {@code bad}. */
    public Sheet notice(String kind, String text) {
        Div notice = new Div(new Paragraph(text));
        notice.addClassNames("notice", kind);
        return with(notice);
    }

    public Sheet table(List<String> heads, List<List<String>> rows) {
        Table table = new Table(heads);
        rows.forEach(table::row);
        return with(table);
    }

    public Sheet with(Component component) {
        facts = null;
        add(component);
        return this;
    }
}
