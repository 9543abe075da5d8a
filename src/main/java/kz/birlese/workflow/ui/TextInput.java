package kz.birlese.workflow.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import kz.birlese.workflow.form.FormComponent;

/** Text, in one line or several. Never cuts what is typed or pasted: what is too long is said, not lost. */
class TextInput<T extends TextFieldBase<T, String>> extends Input<T, ComponentValueChangeEvent<T, String>, String> {

    TextInput(Drawing drawing, FormComponent it, T field) {
        super(drawing, it, field);
        if (it.appearance() != null && it.appearance().prefixAdorner() != null) {
            field.setPrefixComponent(new Span(it.appearance().prefixAdorner()));
        }
        if (it.appearance() != null && it.appearance().suffixAdorner() != null) {
            field.setSuffixComponent(new Span(it.appearance().suffixAdorner()));
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
