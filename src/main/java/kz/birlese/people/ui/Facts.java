package kz.birlese.people.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** What it is on the left, what it says on the right. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    void add(String what, String says) {
        add(new Term(what), new Description(says));
    }
}
