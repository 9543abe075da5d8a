package kz.birlese.grant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.birlese.people.Language;

/**
 * What a juror says of themselves before anything is handed out: about goals of the call, which are public, never about
 * applications, which nobody has seen yet.
 *
 * @param languages they read; empty when they named none, which counts as all
 * @param goals they know something about, the best known first
 */
public record JurorOffer(Set<Language> languages, List<UUID> goals) {

    /** Nothing said. */
    public static final JurorOffer NONE = new JurorOffer(Set.of(), List.of());

    public JurorOffer {
        languages = languages.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(languages));
        goals = goals.stream().distinct().toList();
    }
}
