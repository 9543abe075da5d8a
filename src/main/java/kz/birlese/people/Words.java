package kz.birlese.people;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What the house says, in the language of whoever looks, signed in or not. */
@Component
public class Words {

    private final Texts texts;
    private final VisitorLanguage visitor;

    Words(Texts texts, VisitorLanguage visitor) {
        this.texts = texts;
        this.visitor = visitor;
    }

    public Language language() {
        return visitor.current();
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, ?> facts) {
        return texts.say(language(), key, facts);
    }

    public boolean knows(String key) {
        return texts.knows(language(), key);
    }
}
