package kz.birlese.grant.portfolio;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who gets how much.
 *
 * @param granted by candidate, in the order of the places; whoever gets nothing is not in it
 * @param worth of all grants together
 * @param bound no allotment within the same rules can be worth more; equal to {@code worth} where that is proved, and where
 *     nothing is sought but the order of the places
 * @param isOnly whether it is the one the rules lead to; false where the solver stopped early
 * @param passedOver down the places: whom only a ceiling kept from what the money would have covered when their turn came
 * @param lowered quotas that cannot be met, and by how much less they were; empty when all are met
 * @param blocking quotas that cannot all hold together within the budget, though without any one of them the others can; empty
 *     when all are met
 */
public record Allotment(
        Map<String, Long> granted,
        long worth,
        long bound,
        boolean isOnly,
        Set<String> passedOver,
        List<Lowered> lowered,
        List<Quota> blocking) {

    /**
     * @param quota as it was declared
     * @param by grants, or money in its smallest unit
     */
    public record Lowered(Quota quota, long by) {}

    public Allotment {
        granted = Collections.unmodifiableMap(new LinkedHashMap<>(granted));
        passedOver = Set.copyOf(passedOver);
        lowered = List.copyOf(lowered);
        blocking = List.copyOf(blocking);
    }

    /** The same with what was given before. */
    public Allotment with(Map<String, Long> before, long worthBefore) {
        Map<String, Long> all = new LinkedHashMap<>(before);
        all.putAll(granted);
        return new Allotment(all, worth + worthBefore, bound + worthBefore, isOnly, passedOver, lowered, blocking);
    }

    /** Whether nothing better can be found. */
    public boolean isProved() {
        return worth == bound;
    }

    /** In the smallest unit of money. */
    public long spent() {
        return granted.values().stream().mapToLong(Long::longValue).sum();
    }
}
