package kz.birlese.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.LanguageAtTheDoor;
import kz.birlese.people.VisitorLanguage;
import kz.birlese.people.Words;
import org.springframework.stereotype.Component;

/** Kazakh, Russian, English, each in its own words. The choice stays with the person; the place stays on the screen. */
@Component
class Languages {

    private final Words words;
    private final CurrentUser user;
    private final ChangeLanguage change;
    private final LanguageAtTheDoor door;
    private final VisitorLanguage visitor;

    Languages(Words words, CurrentUser user, ChangeLanguage change, LanguageAtTheDoor door, VisitorLanguage visitor) {
        this.words = words;
        this.user = user;
        this.change = change;
        this.door = door;
        this.visitor = visitor;
    }

    Div choice() {
        Div group = new Div();
        group.addClassName("languages");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("frame.language"));
        for (Language language : Language.values()) {
            group.add(button(language));
        }
        return group;
    }

    private NativeButton button(Language language) {
        NativeButton button = new NativeButton(shortName(language), click -> speak(language));
        button.getElement()
                .setAttribute("lang", language.locale().getLanguage())
                .setAttribute("aria-pressed", String.valueOf(language == words.language()))
                // Begins with the visible letters, so that saying what one sees also works.
                .setAttribute("aria-label", language.ownName());
        return button;
    }

    /** The browser remembers too, for the way back in. */
    private void speak(Language language) {
        if (user.find().isPresent()) {
            change.to(language);
        } else {
            door.pressed(language);
        }
        VaadinServletResponse.getCurrent().addCookie(visitor.remember(language));
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private static String shortName(Language language) {
        return switch (language) {
            case KK -> "Қаз";
            case RU -> "Рус";
            case EN -> "Eng";
        };
    }
}
