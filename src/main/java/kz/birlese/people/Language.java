package kz.birlese.people;

import java.util.Locale;

/** The languages Birlese speaks. */
public enum Language {
    KK,
    RU,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /** The language of the locale; Russian when it is none of ours. */
    public static Language of(Locale locale) {
        for (Language language : values()) {
            if (language.locale().getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return RU;
    }
}
