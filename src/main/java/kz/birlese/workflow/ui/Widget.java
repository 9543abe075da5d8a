package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import kz.birlese.workflow.form.FormState;

/** One component of a form on the screen. */
interface Widget {

    Component component();

    /** Follows what the form says now: hidden or not, read-only or not, choices, texts. */
    void apply(FormState state, String path);

    /** What the person has filled in: text, truth, a list, or null. */
    default Object raw() {
        return null;
    }

    /** Shows a value that was filled in before. */
    default void show(Object raw) {}

    /** What stands on the person's screen as what {@link #raw} would say; null when it says nothing here. */
    default Object fromScreen(Object onScreen) {
        return onScreen;
    }

    /** A value as the person reads it; empty for none. */
    default String words(Object raw) {
        return raw == null ? "" : raw.toString();
    }

    /** Whether somebody is in the middle of filling it in. */
    default boolean isBusy() {
        return false;
    }

    /** Shows what is wrong with it; null takes the message away. */
    default void complain(String message) {}

    /** The widget at a path below this one's own, for example {@code [2].reason}, in which a row may go by its name as well. */
    default Optional<Widget> at(String below) {
        return below.isEmpty() ? Optional.of(this) : Optional.empty();
    }

    /** Makes again what lay at a path below and somebody has removed meanwhile. */
    default void makeRoom(String below) {}

    /** What is said about it comes after this. */
    default Element precedesNotice() {
        return component().getElement();
    }

    /** Brings the person here. */
    default void focus() {
        component()
                .getElement()
                .executeJs(
                        """
                        const inner = this.querySelector('input:not([type=hidden]), vaadin-checkbox, button');
                        (this.focus && this.localName.startsWith('vaadin-') && !this.localName.endsWith('-group')
                            ? this : inner || this).focus();
                        this.scrollIntoView({block: 'center'});""");
    }
}
