package kz.birlese.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The text files of all modules, merged by language. A key that stands twice stops the start. */
@Component
class TextFiles {

    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    TextFiles() throws IOException {
        for (Language language : Language.values()) {
            patterns.put(language, new HashMap<>());
            String ending = language.name().toLowerCase(Locale.ROOT);
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + ending + ".properties")) {
                read(file, patterns.get(language));
            }
        }
    }

    /** By key, unparsed. */
    Map<String, String> of(Language language) {
        return patterns.get(language);
    }

    static void read(Resource file, Map<String, String> into) throws IOException {
        Properties lines = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (into.putIfAbsent((String) key, (String) value) != null) {
                    throw new IllegalStateException("Text " + key + " stands twice, again in " + file.getFilename());
                }
                return null;
            }
        };
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
    }
}
