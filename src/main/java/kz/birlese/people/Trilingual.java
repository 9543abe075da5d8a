package kz.birlese.people;

import jakarta.persistence.Embeddable;

/** A name or text that people write in Kazakh, Russian and English; all three are always there. */
@Embeddable
public record Trilingual(String kk, String ru, String en) implements Sayable {

    public Trilingual {
        if (isBlank(kk) || isBlank(ru) || isBlank(en)) {
            throw new IllegalArgumentException("A text is missing in Kazakh, Russian or English");
        }
    }

    /** What somebody wrote once, for readers of every language. */
    public static Trilingual asWritten(String text) {
        return new Trilingual(text, text, text);
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
