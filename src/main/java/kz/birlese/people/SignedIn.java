package kz.birlese.people;

import java.util.Set;
import java.util.UUID;

/**
 * The person at work.
 *
 * @param reach what the person may be and where
 */
public record SignedIn(UUID id, String name, Language language, Set<Reach> reach) {

    /** A role and the KATO code of the territory it is held in, or null for everywhere. */
    public record Reach(Role role, String kato) {}

    public boolean is(Role role) {
        return reach.stream().anyMatch(held -> held.role() == role);
    }
}
