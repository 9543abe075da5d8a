package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/**
 * Which rows of the lists a person sees, as one SQL condition: what a page shows, a count counts and an address opens is
 * always the same.
 */
@Component
class Visibility {

    /** Who looks after the whole without working on single tasks. */
    private static final Set<Role> NO_TASKS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

    private static final Set<Role> TRACKERS =
            EnumSet.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN);

    private final Territories territories;

    Visibility(Territories territories) {
        this.territories = territories;
    }

    /** A condition and its parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}

    /** Tasks the person holds. */
    Condition held(SignedIn person) {
        return new Condition("assignee = :me", Map.of("me", person.id()));
    }

    /** Tasks nobody holds and the person may take. */
    Condition open(SignedIn person) {
        Condition reach = reach(person, role -> !NO_TASKS.contains(role), true);
        return new Condition("assignee is null and personal = false and " + reach.sql(), reach.parameters());
    }

    /** Tasks the person holds or may take. */
    Condition heldOrOpen(SignedIn person) {
        Condition open = open(person);
        Map<String, Object> parameters = new HashMap<>(open.parameters());
        parameters.put("me", person.id());
        return new Condition("(assignee = :me or (" + open.sql() + "))", parameters);
    }

    /** Cases the person follows by office. */
    Condition tracked(SignedIn person) {
        return reach(person, TRACKERS::contains, false);
    }

    /** Places within the territory; every place when it is null. */
    Condition within(String territory) {
        return territory == null
                ? new Condition("1 = 1", Map.of())
                : new Condition("settlement in (:places)", Map.of("places", places(territory)));
    }

    private Condition reach(SignedIn person, Predicate<Role> counts, boolean byRole) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (Reach held : person.reach()) {
            if (counts.test(held.role())) {
                String number = String.valueOf(ways.size());
                String where = where(held, number, parameters);
                ways.add(byRole ? "role = :role" + number + where : "1 = 1" + where);
                parameters.put("role" + number, held.role().name());
            }
        }
        return new Condition(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")", parameters);
    }

    /** A case without a settlement belongs to the region: whoever holds less than that does not see it. */
    private String where(Reach held, String number, Map<String, Object> parameters) {
        if (held.kato() == null) {
            return "";
        }
        parameters.put("places" + number, places(held.kato()));
        boolean wholeRegion = territories
                .find(held.kato())
                .filter(place -> place.kind() == Territory.Kind.REGION)
                .isPresent();
        String inPlaces = "settlement in (:places" + number + ")";
        return " and " + (wholeRegion ? "(settlement is null or " + inPlaces + ")" : inPlaces);
    }

    private List<String> places(String territory) {
        List<String> places = new ArrayList<>(List.of(territory));
        territories.all().stream()
                .map(Territory::kato)
                .filter(kato -> territories.within(kato, territory))
                .forEach(places::add);
        return places;
    }
}
