package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Map;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.FormComponent;
import kz.birlese.workflow.form.FormState;

/** Text, in one line or several. Never cuts what is typed or pasted: what is too long is said, not lost. */
class TextInput<T extends TextFieldBase<T, String>> extends Input<T, ComponentValueChangeEvent<T, String>, String> {

    TextInput(Drawing drawing, FormComponent it, T field) {
        super(drawing, it, field);
        adorn(Map.of());
    }

    private void adorn(Map<String, Object> scope) {
        FormComponent.Appearance around = it.appearance();
        if (around != null && around.prefixAdorner() != null) {
            field.setPrefixComponent(new Span(drawing.own(around.prefixAdorner(), scope)));
        }
        if (around != null && around.suffixAdorner() != null) {
            field.setSuffixComponent(new Span(drawing.own(around.suffixAdorner(), scope)));
        }
    }

    @Override
    public void apply(FormState state, String path) {
        super.apply(state, path);
        FormComponent.Appearance around = it.appearance();
        if (around != null
                && (Contents.isMoving(around.prefixAdorner()) || Contents.isMoving(around.suffixAdorner()))) {
            adorn(state.at(path).scope());
        }
    }

    static TextInput<TextField> line(Drawing drawing, FormComponent it) {
        TextField field = new TextField();
        String kind = it.validate().validationType();
        if ("email".equals(kind) || "phone".equals(kind)) {
            keyboard(field, kind.equals("email") ? "email" : "tel");
        }
        return new TextInput<>(drawing, it, field);
    }

    static TextInput<TextArea> area(Drawing drawing, FormComponent it) {
        TextArea field = new TextArea();
        field.setMinHeight("7rem");
        return new TextInput<>(drawing, it, field);
    }

    /** A line that nobody fills in: it goes on below where the screen is too narrow for it. */
    static TextInput<TextArea> shown(Drawing drawing, FormComponent it) {
        return new TextInput<>(drawing, it, new TextArea());
    }

    /** Which keyboard a phone shows. */
    static void keyboard(TextField field, String mode) {
        field.addAttachListener(
                event -> field.getElement().executeJs("this.inputElement.setAttribute('inputmode', $0)", mode));
    }

    @Override
    protected Object rawOf(String value) {
        return value.isEmpty() ? null : value;
    }

    @Override
    protected String valueOf(Object raw) {
        return raw instanceof String text ? text : "";
    }
}
