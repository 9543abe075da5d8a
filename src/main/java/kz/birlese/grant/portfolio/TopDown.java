package kz.birlese.grant.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Down the places: each gets the largest of its sizes that the rest of the budget and the ceilings allow. Knows no floors:
 * they cannot be met one place after the other.
 */
public final class TopDown {

    private static final int PERCENT = 100;

    private final Pool pool;
    private final Map<String, Long> granted = new LinkedHashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private long left;
    private long worth;

    /** Whether the money has not covered somebody whole. */
    private boolean wasShort;

    private TopDown(Pool pool) {
        this.pool = pool;
        this.left = pool.budget();
    }

    /** Throws {@link IllegalArgumentException} for a pool with a floor. */
    public static Allotment of(Pool pool) {
        return of(pool, null, 0);
    }

    /**
     * @param restFrom percent of a whole grant: the first that the money does not cover gets the rest, where the rest is so
     *     much of it, and nobody after it does; null where there is no such rule
     * @param least the smallest grant there is
     */
    public static Allotment of(Pool pool, Integer restFrom, long least) {
        if (pool.quotas().stream().anyMatch(Quota::isFloor)) {
            throw new IllegalArgumentException("floors need a portfolio");
        }
        TopDown walk = new TopDown(pool);
        pool.candidates().forEach(candidate -> walk.pass(candidate, restFrom, least));
        return new Allotment(walk.granted, walk.worth, walk.worth, true, walk.passedOver, List.of(), List.of());
    }

    private void pass(Candidate candidate, Integer restFrom, long least) {
        List<Grant> payable = payable(candidate, restFrom, least);
        Optional<Grant> size = payable.stream()
                .filter(each -> isWithinCeilings(candidate, each.amount()))
                .findFirst();
        if (size.isPresent()) {
            give(candidate, size.get());
        } else if (!payable.isEmpty()) {
            passedOver.add(candidate.id());
        }
    }

    /** What the money covers of it: its own sizes, then the rest, offered only to the first that is not covered whole. */
    private List<Grant> payable(Candidate candidate, Integer restFrom, long least) {
        List<Grant> payable = new ArrayList<>(
                candidate.sizes().stream().filter(each -> each.amount() <= left).toList());
        boolean isShort = candidate.whole().amount() > left;
        if (isShort && !wasShort && restFrom != null && isEnough(candidate, restFrom, least)) {
            payable.add(new Grant(left, share(candidate.whole())));
        }
        wasShort |= isShort;
        return payable;
    }

    private long share(Grant whole) {
        return whole.worth() * left / whole.amount();
    }

    private boolean isEnough(Candidate candidate, int restFrom, long least) {
        long whole = candidate.whole().amount();
        return left > 0 && left < whole && left >= least && left * PERCENT >= whole * restFrom;
    }

    private boolean isWithinCeilings(Candidate candidate, long amount) {
        return pool.quotas().stream()
                .filter(quota -> quota.counts(candidate))
                .allMatch(quota -> given(quota) + quota.weight(amount) <= quota.amount());
    }

    private long given(Quota quota) {
        return pool.candidates().stream()
                .filter(each -> granted.containsKey(each.id()) && quota.counts(each))
                .mapToLong(each -> quota.weight(granted.get(each.id())))
                .sum();
    }

    private void give(Candidate candidate, Grant grant) {
        granted.put(candidate.id(), grant.amount());
        left -= grant.amount();
        worth += grant.worth();
    }
}
