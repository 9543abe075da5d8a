package kz.birlese.people;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
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

    private final Map<Language, Map<String, Text>> texts = new EnumMap<>(Language.class);

    Texts(TextFiles files) {
        for (Language language : Language.values()) {
            Map<String, Text> parsed = new HashMap<>();
            files.of(language).forEach((key, pattern) -> parsed.put(key, parsed(language, key, pattern)));
            texts.put(language, parsed);
        }
    }

    /** The text in the language; throws when the key is missing in that language or a named argument is not given. */
    public String say(Language language, String key, Map<String, ?> facts) {
        Text text = texts.get(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        if (!facts.keySet().containsAll(text.arguments())) {
            throw new IllegalArgumentException(
                    "Text " + key + " needs " + text.arguments() + ", has " + facts.keySet());
        }
        Map<String, Object> readable = new HashMap<>();
        text.arguments().forEach(name -> readable.put(name, readable(facts.get(name))));
        // A format is not made for several threads at once.
        return ((MessageFormat) text.format().clone()).format(readable);
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    public boolean knows(Language language, String key) {
        return texts.get(language).containsKey(key);
    }

    /** Whether any key in any language starts so. */
    public boolean knowsAny(String prefix) {
        return texts.values().stream()
                .anyMatch(known -> known.keySet().stream().anyMatch(key -> key.startsWith(prefix)));
    }

    private static Text parsed(Language language, String key, String pattern) {
        try {
            return new Text(new MessageFormat(pattern, language.locale()), arguments(pattern));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("Text " + key + " in " + language + " does not parse", wrong);
        }
    }

    /** The names of all arguments of a pattern, those within plurals and choices included. */
    static Set<String> arguments(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int index = 0; index < parsed.countParts(); index++) {
            MessagePattern.Part part = parsed.getPart(index);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
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

    private record Text(MessageFormat format, Set<String> arguments) {}
}
