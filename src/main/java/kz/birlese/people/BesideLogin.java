package kz.birlese.people;

import com.vaadin.flow.component.Component;

/** Something to show below the login form; one bean each. */
@FunctionalInterface
public interface BesideLogin {

    /** In the language of the visitor. */
    Component show();
}
