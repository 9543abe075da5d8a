package kz.birlese.people;

import java.util.Set;
import java.util.UUID;
import kz.birlese.territory.Territory;

/**
 * The person at work.
 *
 * @param reach what the person may be and where
 */
public record SignedIn(UUID id, String name, Language language, Set<Reach> reach) {

    /** A role and the KATO code of the territory it is held in, or null for everywhere. */
    public record Reach(Role role, String kato) {

        /** Whether the territory lies within; null stands for the whole region. */
        public boolean covers(String territory) {
            return kato == null || (territory != null && Territory.isWithin(territory, kato));
        }
    }

    public SignedIn {
        reach = Set.copyOf(reach);
    }

    /** Whether the person holds the role anywhere. */
    public boolean is(Role role) {
        return reach.stream().anyMatch(held -> held.role() == role);
    }

    /**
     * Whether the person holds the role for the settlement or district.
     *
     * @param kato null for what concerns the whole region: then the role must be held everywhere
     */
    public boolean covers(Role role, String kato) {
        return reach.stream().anyMatch(held -> held.role() == role && held.covers(kato));
    }
}
