package kz.birlese.people;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Every word the product says, from {@code messages/*_{kk,ru,en}.properties}, formatted by ICU with named arguments
 * ({@code {count, plural, one {…} other {…}}}). Dates and times among the facts are written the way the country does,
 * in the zone of the product; anything else that is no number as its own {@code toString()}.
 */
@Component
public class Texts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Map<Language, Map<String, MessageFormat>> texts = new EnumMap<>(Language.class);

    Texts(TextFiles files) {
        for (Language language : Language.values()) {
            texts.put(language, parsed(language, files.of(language)));
        }
    }

    /** The text in the language; throws when the key is missing in that language or a named argument is not given. */
    public String say(Language language, String key, Map<String, ?> facts) {
        MessageFormat format = texts.get(language).get(key);
        if (format == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        Set<String> missing = new TreeSet<>(format.getArgumentNames());
        missing.removeAll(facts.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Text " + key + " needs " + missing);
        }
        Map<String, Object> readable = new HashMap<>();
        facts.forEach((name, value) -> readable.put(name, readable(value)));
        // A format is not made for several threads at once.
        return ((MessageFormat) format.clone()).format(readable);
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    public boolean knows(Language language, String key) {
        return texts.get(language).containsKey(key);
    }

    private static Map<String, MessageFormat> parsed(Language language, Map<String, String> patterns) {
        Map<String, MessageFormat> formats = new HashMap<>();
        patterns.forEach((key, pattern) -> {
            try {
                formats.put(key, new MessageFormat(pattern, language.locale()));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalStateException("Text " + key + " in " + language + " does not parse", wrong);
            }
        });
        return formats;
    }

    private static Object readable(Object value) {
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(ZONE));
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        if (value == null) {
            return "—";
        }
        return value instanceof Number ? value : value.toString();
    }
}
