package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.FormComponent;

/** Any of several: as boxes to tick, or as a list that opens. */
final class ManyChoice<
                F extends Component & InputField<E, Set<String>> & HasValidationProperties,
                E extends ValueChangeEvent<Set<String>>>
        extends ChoiceInput<F, E, Set<String>> {

    private final Consumer<List<String>> items;

    private ManyChoice(Drawing drawing, FormComponent it, F field, Consumer<List<String>> items) {
        super(drawing, it, field);
        this.items = items;
    }

    static Widget boxes(Drawing drawing, FormComponent it) {
        CheckboxGroup<String> field = new CheckboxGroup<>();
        var widget = new ManyChoice<>(drawing, it, field, field::setItems);
        field.setItemLabelGenerator(widget::labelOf);
        return widget;
    }

    static Widget tags(Drawing drawing, FormComponent it) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        var widget = new ManyChoice<>(drawing, it, field, field::setItems);
        Say say = drawing.say();
        field.setItemLabelGenerator(widget::labelOf);
        field.setPlaceholder(say.it("form.choice.none"));
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(say.it("form.choice.cleared"))
                .setFocused(say.it("form.choice.focused"))
                .setSelected(say.it("form.choice.selected"))
                .setDeselected(say.it("form.choice.deselected"))
                .setTotal(say.it("form.choice.total")));
        return widget;
    }

    @Override
    protected void offer(List<String> values) {
        items.accept(values);
    }

    @Override
    protected String spoken(Set<String> value) {
        return value.stream().map(this::labelOf).collect(Collectors.joining(", "));
    }

    @Override
    public Object fromScreen(Object onScreen) {
        return onScreen instanceof List<?> chosen
                ? chosen.stream()
                        .map(this::valueOfLabel)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    @Override
    protected Object rawOf(Set<String> value) {
        return new ArrayList<>(value);
    }

    @Override
    protected Set<String> valueOf(Object raw) {
        Set<String> chosen = new LinkedHashSet<>();
        if (raw instanceof Iterable<?> values) {
            values.forEach(value -> {
                if (isOffered(value)) {
                    chosen.add((String) value);
                }
            });
        }
        return chosen;
    }
}
