package kz.birlese.people;

import java.util.HashMap;
import java.util.Map;

/** The texts as a page, a letter or a printed document says them: in one language, about the same facts throughout. */
public final class Wording {

    private final Texts texts;
    private final Language language;
    private final Map<String, ?> facts;

    public Wording(Texts texts, Language language, Map<String, ?> facts) {
        this.texts = texts;
        this.language = language;
        this.facts = facts;
    }

    public String text(String key) {
        return texts.say(language, key, facts);
    }

    /** With facts that are added to those of the whole document, or stand in for them. */
    public String text(String key, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(more);
        return texts.say(language, key, all);
    }

    /** A figure, an amount or a date that stands by itself. */
    public String value(Object fact) {
        return Texts.value(language, fact);
    }

    public String percent(Number share) {
        return Figures.percent(language, share);
    }

    /** For the {@code lang} attribute: kk, ru or en. */
    public String tag() {
        return language.locale().getLanguage();
    }
}
