package kz.birlese.shell;

import com.vaadin.flow.component.UI;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** What the frame says, in the language of whoever looks: the person's own, or the browser's before they sign in. */
@Component
class Words {

    private final Texts texts;
    private final CurrentUser user;

    Words(Texts texts, CurrentUser user) {
        this.texts = texts;
        this.user = user;
    }

    Language language() {
        return user.find()
                .map(SignedIn::language)
                .orElseGet(() -> Language.of(UI.getCurrent().getLocale()));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, Object> facts) {
        return texts.say(language(), key, facts);
    }
}
