package kz.birlese.grant.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.birlese.people.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the form of a new call opens with: the published figures of the twin competition of 2018 in East and Central
 * Kazakhstan, from {@code grant/usual-call.json}. Everything may be changed in the form.
 */
@Component
class UsualCall {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Clock clock;
    private final Map<String, Object> figures;

    UsualCall(Clock clock) {
        this.clock = clock;
        this.figures = read();
    }

    Map<String, Object> rules() {
        Map<String, Object> rules = new HashMap<>(figures);
        int daysOpen = (Integer) rules.remove("daysOpen");
        LocalDateTime opens =
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        rules.put("opensAt", opens);
        rules.put("closesAt", opens.toLocalDate().plusDays(daysOpen).atTime(LAST_MINUTE));
        return rules;
    }

    /** A text in three languages, as the three fields whose keys end in the language. */
    static Map<String, Object> inFields(String key, Map<Language, String> text) {
        Map<String, Object> fields = new HashMap<>();
        text.forEach((language, words) -> fields.put(key + suffix(language), words));
        return fields;
    }

    /** {@code Kk}, {@code Ru} or {@code En}. */
    static String suffix(Language language) {
        String name = language.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> read() {
        try (InputStream file = new ClassPathResource("grant/usual-call.json").getInputStream()) {
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
