package kz.birlese.grant.assignment;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A juror and what they bring.
 *
 * @param languages they read; empty when nobody asked them, which bars nothing
 * @param subjects what they know, the best first; empty when they said nothing about it
 */
public record Reader(String id, Set<String> languages, List<String> subjects) {

    public Reader {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        subjects = subjects.stream().distinct().toList();
    }

    boolean reads(String language) {
        return languages.isEmpty() || languages.contains(language);
    }
}
