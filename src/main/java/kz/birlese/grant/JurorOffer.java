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
 * @param ties by which it is found whose application they should not read
 */
public record JurorOffer(Set<Language> languages, List<UUID> goals, Ties ties) {

    /**
     * Where somebody lives and works, as they say; everything may be null.
     *
     * @param settlement KATO code
     */
    public record Ties(String settlement, String address, String organisation) {

        /** Nothing said. */
        public static final Ties NONE = new Ties(null, null, null);
    }

    /** Nothing said. */
    public static final JurorOffer NONE = new JurorOffer(Set.of(), List.of(), Ties.NONE);

    public JurorOffer {
        languages = languages.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(languages));
        goals = goals.stream().distinct().toList();
    }
}
