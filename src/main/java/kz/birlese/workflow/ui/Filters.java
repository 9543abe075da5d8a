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
abstract class Filters extends Div {

    private static final int PAUSE_IN_TYPING = 500;

    private final transient Say say;
    private final TextField search = new TextField();
    private final Div choices = new Div();
    private final Button clear;

    Filters(Say say) {
        this.say = say;
        setUpSearch();
        clear = new Button(say.it("filters.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", say.it("filters"));
        choices.addClassName("choices");
        add(search, fold(), choices);
    }

    /** Hears that a person changed something. */
    abstract void changed();

    /** Hears that a person wants everything again. */
    abstract void clear();

    private void setUpSearch() {
        search.setLabel(say.it("filters.search"));
        search.setPlaceholder(say.it("filters.search.help"));
        search.setClearButtonVisible(true);
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
    final <T> Select<T> choice(String label, List<T> values, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setLabel(say.it(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say.it("filters.all"));
        select.setPlaceholder(say.it("filters.all"));
        select.setItemLabelGenerator(value -> value == null ? say.it("filters.all") : words.apply(value));
        select.addValueChangeListener(event -> hear(event.isFromClient()));
        return select;
    }

    final void offer(Component... offered) {
        choices.add(offered);
        choices.add(clear);
    }

    final void show(String words, boolean isNarrow) {
        search.setValue(words == null ? "" : words);
        clear.setVisible(isNarrow);
    }

    /** What the person searches for, or null. */
    final String words() {
        return search.getValue().isBlank() ? null : search.getValue().strip();
    }

    private void hear(boolean byPerson) {
        if (byPerson) {
            changed();
        }
    }
}
