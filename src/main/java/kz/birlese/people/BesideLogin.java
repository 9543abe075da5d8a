package kz.birlese.people;

import com.vaadin.flow.component.Component;

/** Something to show to a person on the way in; one bean each. */
@FunctionalInterface
public interface BesideLogin {

    /** Where on the way in. */
    enum Door {
        LOGIN,
        CODE
    }

    /** In the language of the visitor. */
    Component show(Door at);
}
