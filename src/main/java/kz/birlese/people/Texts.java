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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Every word the product says, from {@code messages/*_{kk,ru,en}.properties}, formatted by ICU with named arguments
 * ({@code {count, plural, one {…} other {…}}}). Dates and times among the facts are written the way the country does,
 * in the zone of the product, numbers by {@link Figures}, what is {@link Sayable} in the language; anything else as its
 * own {@code toString()}.
 */
@Component
public class Texts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** A sign stays on the line of its number. */
    private static final Pattern BEFORE_SIGN = Pattern.compile("(?<=[\\d#}]) (?=[%₸])");

    private static final Pattern QUOTED = Pattern.compile("«\\{(\\w+)}»");

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
        text.arguments()
                .forEach(name -> readable.put(
                        name,
                        text.counted().contains(name)
                                ? facts.get(name)
                                : within(text, name, value(language, facts.get(name)))));
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

    private static Text parsed(Language language, String key, String written) {
        String pattern = BEFORE_SIGN.matcher(written).replaceAll("\u00a0");
        try {
            return new Text(
                    new MessageFormat(pattern, language.locale()),
                    arguments(pattern),
                    counted(pattern),
                    quoted(pattern));
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

    /** The names of the arguments that a plural or a choice must see as they are. */
    private static Set<String> counted(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new TreeSet<>();
        for (int index = 0; index + 1 < parsed.countParts(); index++) {
            if (parsed.getPart(index).getType() == MessagePattern.Part.Type.ARG_START
                    && parsed.getPart(index).getArgType() != MessagePattern.ArgType.NONE) {
                names.add(parsed.getSubstring(parsed.getPart(index + 1)));
            }
        }
        return names;
    }

    /** The names of the arguments that stand in quotation marks. */
    private static Set<String> quoted(String pattern) {
        return QUOTED.matcher(pattern).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** A title with quotation marks of its own keeps them apart from those around it. */
    private static String within(Text text, String name, String value) {
        return text.quoted().contains(name) ? value.replace('«', '„').replace('»', '“') : value;
    }

    /** A fact as the language writes it; a dash where there is none. */
    static String value(Language language, Object value) {
        if (value instanceof Sayable sayable) {
            return sayable.in(language);
        }
        if (value instanceof Number number) {
            return Figures.of(language, number);
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant.atZone(ZONE));
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        return value == null ? "—" : value.toString();
    }

    private record Text(MessageFormat format, Set<String> arguments, Set<String> counted, Set<String> quoted) {}
}
