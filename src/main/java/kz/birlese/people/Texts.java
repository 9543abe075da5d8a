package kz.birlese.people;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Every word the product says, from {@code messages/*_{kk,ru,en}.properties}, formatted by ICU with named arguments
 * ({@code {count, plural, one {…} other {…}}}).
 */
@Component
public class Texts {

    /** The text in the language; throws when the key is missing in that language. */
    public String say(Language language, String key, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    public boolean knows(Language language, String key) {
        throw new UnsupportedOperationException();
    }
}
