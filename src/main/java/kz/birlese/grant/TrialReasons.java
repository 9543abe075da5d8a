package kz.birlese.grant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.birlese.grant.Giving.Entrant;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.Trial.Asked;
import kz.birlese.grant.Trial.Why;
import kz.birlese.grant.portfolio.Quota;

/** Says why an application comes out otherwise when something is tried. */
final class TrialReasons {

    /** @param quota the limit behind it; null for none */
    record Reason(Why why, Quota quota) {}

    private final Asked asked;
    private final List<Quota> quotas;
    private final Collection<Entrant> entrants;
    private final Map<UUID, Long> tried;
    private final Giving giving;

    /** @param tried what each gets, in hundredths of a tenge */
    TrialReasons(Asked asked, List<Quota> quotas, Collection<Entrant> entrants, Map<UUID, Long> tried, Giving giving) {
        this.asked = asked;
        this.quotas = quotas;
        this.entrants = entrants;
        this.tried = tried;
        this.giving = giving;
    }

    Reason of(Entrant entrant, boolean enters, boolean stands) {
        UUID id = entrant.application().id();
        if (!stands) {
            return new Reason(Why.WITHDRAWN, null);
        }
        if (asked.in().contains(id) || asked.out().contains(id)) {
            return new Reason(Why.BY_HAND, null);
        }
        return enters ? entering(entrant) : leaving(entrant);
    }

    private Reason entering(Entrant entrant) {
        return floorOf(entrant)
                .orElseGet(() -> new Reason(asked.method() == Method.TOP_DOWN ? Why.TURN : Why.WORTH, null));
    }

    private Optional<Reason> floorOf(Entrant entrant) {
        return quotas.stream()
                .filter(quota -> quota.isFloor() && counts(quota, entrant) && isReached(quota))
                .findFirst()
                .map(quota -> new Reason(Why.FLOOR, quota));
    }

    private Reason leaving(Entrant entrant) {
        Optional<Quota> ceiling = quotas.stream()
                .filter(quota -> !quota.isFloor() && counts(quota, entrant) && isFull(quota, entrant))
                .findFirst();
        if (ceiling.isPresent()) {
            return new Reason(Why.CEILING, ceiling.get());
        }
        if (asked.method() == Method.TOP_DOWN) {
            return new Reason(Why.FUND, null);
        }
        return quotas.stream()
                .filter(quota -> quota.isFloor() && isReached(quota))
                .findFirst()
                .map(quota -> new Reason(Why.ROOM_FOR_FLOOR, quota))
                .orElseGet(() -> new Reason(Why.OTHERS_WORTH, null));
    }

    private boolean isReached(Quota quota) {
        return given(quota) <= quota.amount();
    }

    private boolean isFull(Quota quota, Entrant entrant) {
        return given(quota) + quota.weight(Giving.smallest(entrant.application().amountRequested())) > quota.amount();
    }

    private boolean counts(Quota quota, Entrant entrant) {
        return quota.counts(giving.candidate(entrant));
    }

    private long given(Quota quota) {
        return entrants.stream()
                .filter(each -> tried.containsKey(each.application().id()) && counts(quota, each))
                .mapToLong(each -> quota.weight(tried.get(each.application().id())))
                .sum();
    }
}
