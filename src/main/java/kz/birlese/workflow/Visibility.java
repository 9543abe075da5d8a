package kz.birlese.workflow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.territory.Territories;
import kz.birlese.territory.Territory;
import org.springframework.stereotype.Component;

/**
 * Which rows of the lists a person sees, as SQL conditions: what a page shows, a count counts and an address opens is
 * always the same. Where there are several ways to a row, no two lead to the same one.
 */
@Component
class Visibility {

    /** Who looks after the whole without working on single tasks. */
    private static final Set<Role> NO_TASKS = EnumSet.of(Role.AUDITOR, Role.ADMIN);

    private static final Set<Role> TRACKERS =
            EnumSet.of(Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.AUDITOR, Role.ADMIN);

    private static final String NOT_BARRED =
            " and not exists (select 1 from task_bar bar where bar.task_id = task_entry.task_id and bar.account in (:selves))";

    private final Territories territories;
    private final AbsentDesks absent;
    private final Cases cases;

    Visibility(Territories territories, AbsentDesks absent, Cases cases) {
        this.absent = absent;
        this.cases = cases;
        this.territories = territories;
    }

    /** A condition and its parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}

    /** Tasks the person holds, without those made for them in a role they have lost. */
    Condition held(SignedIn person) {
        Set<String> roles =
                person.reach().stream().map(reach -> reach.role().name()).collect(Collectors.toSet());
        return roles.isEmpty()
                ? new Condition("1 = 0", Map.of())
                : new Condition("assignee = :me and role in (:held)", Map.of("me", person.id(), "held", roles));
    }

    /** Tasks the person holds, and those they find on the desk of whoever they stand in for or help. */
    List<Condition> mine(SignedIn person) {
        List<String> found = absent.tasks(person);
        return found.isEmpty()
                ? List.of(held(person))
                : List.of(held(person), new Condition("task_id in (:found)", Map.of("found", found)));
    }

    /** Tasks nobody holds and the person may take. */
    List<Condition> open(SignedIn person) {
        return ofGroups(person, "assignee is null", Map.of());
    }

    /** Tasks of the person's groups that the other one holds. */
    List<Condition> heldBy(UUID holder, SignedIn person) {
        return ofGroups(person, "assignee = :holder", Map.of("holder", holder));
    }

    /** Tasks the person holds or may take, each way apart. */
    List<Condition> heldAndOpen(SignedIn person) {
        return Stream.concat(mine(person).stream(), open(person).stream()).toList();
    }

    /** The same as one condition, for where a single task or case is asked for. */
    Condition heldOrOpen(SignedIn person) {
        return oneOf(heldAndOpen(person));
    }

    /** Cases the person follows by office, without those a conflict of interest keeps from them. */
    Condition tracked(SignedIn person) {
        return tracked(person, TRACKERS);
    }

    /** The same for whoever holds one of these offices. */
    Condition tracked(SignedIn person, Set<Role> offices) {
        List<Condition> ways = new ArrayList<>();
        for (Reach reach : person.reach()) {
            if (offices.contains(reach.role())) {
                ways.add(within(reach, String.valueOf(ways.size())));
            }
        }
        Condition followed = oneOf(ways);
        Set<UUID> kept = cases.keptFrom(person);
        return kept.isEmpty() ? followed : without(kept, followed);
    }

    private static Condition without(Set<UUID> kept, Condition followed) {
        Map<String, Object> parameters = new HashMap<>(followed.parameters());
        parameters.put("kept", kept);
        return new Condition(followed.sql() + " and case_id not in (:kept)", parameters);
    }

    /** Places within the territory; every place when it is null. */
    Condition within(String territory) {
        return territory == null
                ? new Condition("1 = 1", Map.of())
                : new Condition("settlement in (:places)", Map.of("places", placesWithin(territory)));
    }

    private List<Condition> ofGroups(SignedIn person, String held, Map<String, Object> shared) {
        List<Condition> ways = new ArrayList<>();
        for (Reach reach : widest(person)) {
            for (Condition place : eachPlace(reach, ways.size())) {
                String role = "role" + ways.size();
                Map<String, Object> parameters = new HashMap<>(shared);
                // A conflict of whoever is away is one of their deputy too.
                parameters.put("selves", person.selves().toList());
                parameters.putAll(place.parameters());
                parameters.put(role, reach.role().name());
                String ofRole = held + " and personal = false and role = :" + role;
                ways.add(new Condition(ofRole + " and " + place.sql() + NOT_BARRED, parameters));
            }
        }
        return ways;
    }

    /** Without what lies within another reach of the same role. */
    private List<Reach> widest(SignedIn person) {
        return person.reach().stream()
                .filter(reach -> !NO_TASKS.contains(reach.role()))
                .filter(reach -> person.reach().stream().noneMatch(other -> isWider(other, reach)))
                .toList();
    }

    private boolean isWider(Reach other, Reach reach) {
        return other.role() == reach.role()
                && !other.equals(reach)
                && (other.kato() == null || reach.kato() != null && territories.within(reach.kato(), other.kato()));
    }

    /** A district is its settlements one by one, for which there is an index. */
    private List<Condition> eachPlace(Reach reach, int from) {
        if (reach.kato() == null || isRegion(reach.kato())) {
            return List.of(within(reach, String.valueOf(from)));
        }
        List<Condition> each = new ArrayList<>();
        for (String place : placesWithin(reach.kato())) {
            String name = "place" + (from + each.size());
            each.add(new Condition("settlement = :" + name, Map.of(name, place)));
        }
        return each;
    }

    /** A case without a settlement belongs to the region: whoever holds less than that does not see it. */
    private Condition within(Reach reach, String number) {
        if (reach.kato() == null) {
            return new Condition("1 = 1", Map.of());
        }
        if (isRegion(reach.kato())) {
            return new Condition(
                    "(settlement is null or settlement in (:places" + number + "))",
                    Map.of("places" + number, placesWithin(reach.kato())));
        }
        return new Condition(
                "settlement in (:places" + number + ")", Map.of("places" + number, placesWithin(reach.kato())));
    }

    private boolean isRegion(String kato) {
        return territories
                .find(kato)
                .filter(place -> place.kind() == Territory.Kind.REGION)
                .isPresent();
    }

    private List<String> placesWithin(String territory) {
        List<String> places = new ArrayList<>(List.of(territory));
        territories.all().stream()
                .map(Territory::kato)
                .filter(kato -> !kato.equals(territory) && territories.within(kato, territory))
                .forEach(places::add);
        return places;
    }

    /** None given, none found. */
    private static Condition oneOf(List<Condition> ways) {
        List<String> either = new ArrayList<>(List.of("1 = 0"));
        Map<String, Object> parameters = new HashMap<>();
        ways.forEach(way -> {
            either.add("(" + way.sql() + ")");
            parameters.putAll(way.parameters());
        });
        return new Condition("(" + String.join(" or ", either) + ")", parameters);
    }
}
