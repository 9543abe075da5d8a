package kz.birlese.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.FieldState;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;
import kz.birlese.workflow.form.Shape;

/** A field to choose in; what there is to choose may follow from other answers. */
abstract class ChoiceInput<
                F extends Component & InputField<E, V> & HasValidationProperties, E extends ValueChangeEvent<V>, V>
        extends Input<F, E, V> {

    private final Map<String, String> labels = new LinkedHashMap<>();

    ChoiceInput(Drawing drawing, FormComponent it, F field) {
        super(drawing, it, field);
    }

    protected abstract void offer(List<String> values);

    String labelOf(String value) {
        return labels.getOrDefault(value, value);
    }

    /** Null when there is no such choice. */
    String valueOfLabel(Object label) {
        return labels.entrySet().stream()
                .filter(choice -> choice.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    boolean isOffered(Object value) {
        return labels.containsKey(value);
    }

    @Override
    public void apply(FormState state, String path) {
        FieldState now = state.at(path);
        Map<String, String> offered = new LinkedHashMap<>();
        for (Choices.Choice choice : drawing.choices().of(now)) {
            offered.put(choice.value(), drawing.option(it, choice));
        }
        if (!offered.equals(labels)) {
            replace(offered, now);
        }
        super.apply(state, path);
    }

    /** Keeps what was chosen where it can still be chosen. */
    private void replace(Map<String, String> offered, FieldState now) {
        Object chosen = Shape.plain(it, now.value());
        labels.clear();
        labels.putAll(offered);
        offer(List.copyOf(offered.keySet()));
        field.setValue(valueOf(chosen));
    }
}
