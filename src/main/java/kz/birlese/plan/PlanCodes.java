package kz.birlese.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.PlanContent.Goal;

/**
 * Which goal or measure a row of a form is: one that has a number keeps it with its id, a new one gets the next. Numbers
 * of goals and measures that have gone are not given again.
 */
public final class PlanCodes {

    /** A row's goal or measure. */
    public record Known(UUID id, int number) {}

    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, Integer> highest = new HashMap<>();
    private final List<String> taken = new ArrayList<>();

    /** @param earlier every version of the plan there has been, oldest first */
    PlanCodes(Collection<PlanContent> earlier) {
        earlier.stream().flatMap(plan -> plan.goals().stream()).forEach(this::remember);
    }

    private void remember(Goal goal) {
        keep("", goal.code(), goal.id(), goal.number());
        goal.measures().forEach(each -> keep(goal.code() + ".", goal.code(each), each.id(), each.number()));
    }

    private void keep(String within, String code, UUID id, int number) {
        ids.put(code, id);
        highest.merge(within, number, Math::max);
    }

    /** @param code as the form holds it; null or unknown for a new goal. One code serves one row. */
    public Known goal(String code) {
        return of("", code);
    }

    /** @param goal the number of the goal whose measure it is */
    public Known measure(int goal, String code) {
        return of(goal + ".", code);
    }

    private Known of(String within, String code) {
        boolean isKnown = code != null
                && ids.containsKey(code)
                && !taken.contains(code)
                && code.substring(0, code.lastIndexOf('.') + 1).equals(within);
        if (isKnown) {
            taken.add(code);
            return new Known(ids.get(code), Integer.parseInt(code.substring(within.length())));
        }
        return new Known(UUID.randomUUID(), highest.merge(within, 1, Integer::sum));
    }
}
