package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.FormWords;

/**
 * What every widget of one open form draws with. Words come from the bundles; what they do not know is said in the form's
 * own words.
 *
 * @param level of the headings here; the page's own is the first
 */
record Drawing(
        Say say,
        FormDefinition form,
        Choices choices,
        Contents contents,
        FileDesk files,
        Reactions reactions,
        int level) {

    /**
     * What the form does when something happens in a widget.
     *
     * @param changed the person has changed anything
     * @param left the person leaves a field
     * @param send the person presses a button that sends
     * @param reset the person wants the opening values back
     */
    record Reactions(Runnable changed, Runnable left, Runnable send, Runnable reset) {}

    /** For what lies inside something with a heading of its own. */
    Drawing deeper() {
        return new Drawing(say, form, choices, contents, files, reactions, level + 1);
    }

    /** A heading of the level that belongs here. */
    HtmlContainer heading() {
        return new HtmlContainer("h" + Math.min(6, level));
    }

    Runnable changed() {
        return reactions.changed();
    }

    Runnable left() {
        return reactions.left();
    }

    String label(FormComponent it) {
        return label(it, Map.of());
    }

    /** Empty when neither the house nor the form has a word for it. */
    String label(FormComponent it, Map<String, Object> scope) {
        return say.itOr(FormWords.label(form, it), own(FormWords.ownLabel(it), scope));
    }

    /** Whether the label depends on what has been filled in. */
    boolean hasMovingWords(FormComponent it) {
        boolean moving = Contents.isMoving(FormWords.ownLabel(it)) || Contents.isMoving(FormWords.ownHelp(it));
        return moving && !say.knows(FormWords.label(form, it));
    }

    /** How a field is read out: unlike a single field a group has to say itself that it is required. */
    String name(FormComponent it) {
        String label = called(it);
        return it.validate().required() ? say.it("form.requiredGroup", Map.of("label", label)) : label;
    }

    String called(FormComponent it) {
        return called(it, Map.of());
    }

    /** What to call it where it cannot do without a name. */
    String called(FormComponent it, Map<String, Object> scope) {
        String label = label(it, scope);
        return label.isEmpty() ? it.name() : label;
    }

    /** Null when the form gives no help. */
    String help(FormComponent it) {
        return help(it, Map.of());
    }

    String help(FormComponent it, Map<String, Object> scope) {
        String help =
                FormWords.hasHelp(it) ? say.itOr(FormWords.help(form, it), own(FormWords.ownHelp(it), scope)) : null;
        if (!it.isWanted()) {
            return help;
        }
        return help == null ? say.it("form.wanted") : say.it("form.wanted") + " " + help;
    }

    String option(FormComponent it, Choices.Choice choice) {
        if (choice.label() != null) {
            return choice.label();
        }
        String own = it.values().stream()
                .filter(option -> choice.value().equals(option.value()) && option.label() != null)
                .map(FormComponent.Option::label)
                .findFirst()
                .orElse(choice.value());
        return say.itOr(FormWords.option(form, it, choice.value()), own);
    }

    String column(FormComponent it, FormComponent.Column column) {
        String own = column.label() == null ? column.key() : column.label();
        return say.itOr(FormWords.column(form, it, column.key()), own);
    }

    /** A text of the form's own, its values written as people write them. */
    String own(String text, Map<String, Object> scope) {
        return Contents.isMoving(text) ? contents.text(text, scope, this::written) : text;
    }

    String written(Object value) {
        return value == null ? "" : say.value(value);
    }

    /** Names a component in the page, for tests and for the style. */
    static <C extends Component & HasStyle> C named(C component, String name) {
        component.addClassName(name);
        return component;
    }
}
