package kz.birlese.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.birlese.record.Refusal.Reason;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Length and not being known, nothing else: rules of composition make passwords worse (OWASP ASVS 5.0, 6.2.1–6.2.9).
 * Letters are counted, not bytes.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private final Set<String> known;

    PasswordRules() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("people/known-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            known = lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The broken rule, on the field {@code password}; empty when the password will do. */
    Optional<Reason> broken(String password, String signInName) {
        String given = password == null ? "" : password;
        int length = given.codePointCount(0, given.length());
        if (length < SHORTEST) {
            return Optional.of(reason("passwordShort", Map.of("found", length, "needed", SHORTEST)));
        }
        if (length > LONGEST) {
            return Optional.of(reason("passwordLong", Map.of("found", length, "needed", LONGEST)));
        }
        String plain = given.toLowerCase(Locale.ROOT);
        boolean guessable = known.contains(plain)
                || plain.chars().distinct().count() == 1
                || (signInName != null && plain.equals(signInName.strip().toLowerCase(Locale.ROOT)));
        return guessable ? Optional.of(reason("passwordKnown", Map.of())) : Optional.empty();
    }

    private static Reason reason(String rule, Map<String, Object> facts) {
        return new Reason(rule, "password", facts);
    }
}
