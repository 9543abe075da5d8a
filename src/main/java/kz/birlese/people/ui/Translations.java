package kz.birlese.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin our texts. Facts come as one map, since our texts name their arguments. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    Translations(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public String getTranslation(String key, Locale locale, Object... facts) {
        Map<String, ?> named = facts.length == 1 && facts[0] instanceof Map ? (Map<String, ?>) facts[0] : Map.of();
        return texts.say(Language.of(locale), key, named);
    }
}
