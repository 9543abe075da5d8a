package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import kz.birlese.workflow.Say;

/** A search and some choices above a list. On phones the choices fold away behind one button; the search stays. */
public abstract class Filters extends Div {

    private static final int PAUSE_IN_TYPING = 500;

    private final transient Say say;
    private final TextField search = new TextField();
    private final Div choices = new Div();
    private final Div further = new Div();
    private final Button unfold;
    private final Button clear;

    protected Filters(Say say) {
        this(say, "filters.search.help");
    }

    /** @param example the message key of what one may search for */
    protected Filters(Say say, String example) {
        this.say = say;
        setUpSearch();
        search.setPlaceholder(say.it(example));
        clear = new Button(say.it("filters.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        unfold = new Button(say.it("filters.more"), click -> unfold(!further.isVisible()));
        unfold.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        further.addClassName("further");
        addClassName("filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", say.it("filters"));
        choices.addClassName("choices");
        add(search, fold(), choices, further);
    }

    /** Hears that a person changed something. */
    protected abstract void changed();

    /** Hears that a person wants everything again. */
    protected abstract void clear();

    private void setUpSearch() {
        search.setLabel(say.it("filters.search"));
        search.setClearButtonVisible(true);
        search.getElement().setAttribute("data-key", "/");
        search.setPrefixComponent(new Icon(VaadinIcon.SEARCH));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_IN_TYPING);
        search.addValueChangeListener(event -> hear(event.isFromClient()));
    }

    private Button fold() {
        Button fold = new Button(say.it("filters"), new Icon(VaadinIcon.FILTER));
        fold.addClassName("phone-only");
        fold.getElement().setAttribute("aria-expanded", "false");
        fold.addClickListener(click -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return fold;
    }

    /** A choice among values and "all", which is null. */
    protected final <T> Select<T> choice(String label, List<T> values, Function<T, String> words) {
        return choice(label, values, words, "filters.all");
    }

    /** @param none the message key of what null means */
    final <T> Select<T> choice(String label, List<T> values, Function<T, String> words, String none) {
        Select<T> select = new Select<>();
        select.setLabel(say.it(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say.it(none));
        select.setPlaceholder(say.it(none));
        select.setItemLabelGenerator(value -> value == null ? say.it(none) : words.apply(value));
        select.addValueChangeListener(event -> hear(event.isFromClient()));
        return select;
    }

    protected final void offer(Component... offered) {
        choices.add(offered);
        choices.add(clear);
    }

    /** What few people narrow a list by waits behind a button. */
    final void offerMore(Component... offered) {
        further.add(offered);
        choices.addComponentAtIndex(choices.getComponentCount() - 1, unfold);
        unfold(false);
    }

    final void unfold(boolean open) {
        further.setVisible(open);
        unfold.getElement().setAttribute("aria-expanded", String.valueOf(open));
        unfold.setText(say.it(open ? "filters.fewer" : "filters.more"));
    }

    protected final void show(String words, boolean isNarrow) {
        search.setValue(words == null ? "" : words);
        clear.setVisible(isNarrow);
    }

    /** What the person searches for, or null. */
    protected final String words() {
        return search.getValue().isBlank() ? null : search.getValue().strip();
    }

    private void hear(boolean byPerson) {
        if (byPerson) {
            changed();
        }
    }
}
