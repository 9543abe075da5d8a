package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.birlese.workflow.ui.Table;

/** A page of a case: headed parts of facts, words and small tables, one below the other. */
@Tag("section")
final class Sheet extends Div {

    private DescriptionList facts;

    Sheet() {
        addClassName("stack");
    }

    Sheet heading(String text) {
        return with(new H3(text));
    }

    /** What it is and what it says; nothing is added when there is nothing to say. */
    Sheet fact(String what, String says) {
        if (says == null || says.isBlank()) {
            return this;
        }
        return fact(what, new Div(says));
    }

    Sheet fact(String what, Component says) {
        if (facts == null) {
            facts = new DescriptionList();
            facts.addClassName("facts");
            add(facts);
        }
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(says));
        return this;
    }

    Sheet words(String text) {
        return with(new Paragraph(text));
    }

    /** A boxed sentence that should not be overlooked; the kind is {@code warn}, {@code good} or {@code bad}. */
    Sheet notice(String kind, String text) {
        Div notice = new Div(new Paragraph(text));
        notice.addClassNames("notice", kind);
        return with(notice);
    }

    Sheet table(List<String> heads, List<List<String>> rows) {
        Table table = new Table(heads);
        rows.forEach(table::row);
        return with(table);
    }

    Sheet with(Component component) {
        facts = null;
        add(component);
        return this;
    }
}
