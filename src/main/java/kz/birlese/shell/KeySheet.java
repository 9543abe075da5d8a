package kz.birlese.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import kz.birlese.people.Words;

/**
 * What every key does. Single keys can be turned off, for those who speak to their computer or use a screen reader (WCAG
 * 2.2, 2.1.4); the choice stays in the browser.
 */
class KeySheet extends Dialog {

    private static final List<String> KEYS =
            List.of("?", "/", "j k", "Enter", "x", "c", "b", "m", "1 2 3 4 5", "g 1", "g 2", "Esc");

    private final transient Words words;

    private KeySheet(Words words) {
        super(words.say("keys.title"));
        this.words = words;
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        KEYS.forEach(key -> list.add(term(key), new DescriptionList.Description(words.say("keys." + name(key)))));
        Div body = new Div(new Paragraph(words.say("keys.lead")), list, single());
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(words.say("frame.close"), click -> close()));
    }

    /** Opens the sheet, as the key "?" does. */
    static Button button(Words words) {
        Button button = new Button(
                words.say("keys.title"), new Icon(VaadinIcon.KEYBOARD_O), click -> new KeySheet(words).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("data-key", "?");
        return button;
    }

    private static String name(String key) {
        return switch (key) {
            case "?" -> "help";
            case "/" -> "search";
            case "j k" -> "rows";
            case "1 2 3 4 5" -> "lists";
            case "g 1" -> "tasks";
            case "g 2" -> "cases";
            default -> key.toLowerCase();
        };
    }

    private static DescriptionList.Term term(String key) {
        DescriptionList.Term term = new DescriptionList.Term();
        for (String each : key.split(" ")) {
            Span cap = new Span(each);
            cap.addClassName("key");
            term.add(cap);
        }
        return term;
    }

    private Checkbox single() {
        Checkbox single = new Checkbox(words.say("keys.single"));
        single.getElement().executeJs("return window.birleseKeys.on()").then(Boolean.class, on -> {
            single.setValue(on);
            single.addValueChangeListener(
                    event -> single.getElement().executeJs("window.birleseKeys.turn($0)", event.getValue()));
        });
        return single;
    }
}
