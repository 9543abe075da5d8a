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

    /** What its speakers call it. */
    public String ownName() {
        return switch (this) {
            case KK -> "Қазақша";
            case RU -> "Русский";
            case EN -> "English";
        };
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
