package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.GivingRules.Part;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal.Reason;

/** What the declared way of giving must itself obey, and what its limits say group by group. */
final class GivingLimits {

    private static final int MOST_PERCENT = 99;

    private final CallSettings settings;
    private final GivingRules rules;
    private final List<Reason> broken = new ArrayList<>();

    private GivingLimits(CallSettings settings, GivingRules rules) {
        this.settings = settings;
        this.rules = rules;
    }

    /** The broken rules, in the order of the form. */
    static List<Reason> brokenBy(CallSettings settings) {
        return brokenBy(settings, settings.givingRules());
    }

    static List<Reason> brokenBy(CallSettings settings, GivingRules rules) {
        GivingLimits limits = new GivingLimits(settings, rules);
        for (int row = 0; row < rules.limits().size(); row++) {
            limits.check(rules.limits().get(row), "limits[" + row + "].");
        }
        limits.together();
        limits.parts();
        return limits.broken;
    }

    /** Every limit as a quota of one group, in the order declared; money in hundredths of a tenge. */
    static List<Quota> quotas(CallSettings settings, GivingRules rules) {
        return rules.limits().stream()
                .flatMap(limit -> groups(settings, limit).map(group -> quota(limit, group)))
                .distinct()
                .toList();
    }

    private static Quota quota(Limit limit, String group) {
        long amount = limit.measure() == Measure.MONEY
                ? limit.amount().movePointRight(2).longValueExact()
                : limit.amount().longValueExact();
        return new Quota(limit.trait(), group, limit.bound(), limit.measure(), amount);
    }

    private static Stream<String> groups(CallSettings settings, Limit limit) {
        return limit.value() == null ? groups(settings, limit.trait()) : Stream.of(limit.value());
    }

    /** All that the call knows of a kind. */
    static Stream<String> groups(CallSettings settings, Trait trait) {
        return switch (trait) {
            case SETTLEMENT -> settings.settlements().stream();
            case GOAL -> settings.goals().stream().map(UUID::toString);
            case APPLICANT_KIND -> settings.applicantKinds().stream().map(Enum::name);
        };
    }

    private void check(Limit limit, String path) {
        if (groups(settings, limit)
                .anyMatch(group -> groups(settings, limit.trait()).noneMatch(group::equals))) {
            refuse("limitOfCall", path + "limitGroup", Map.of());
        }
        if (limit.isFloor() && rules.method() == Method.TOP_DOWN) {
            refuse("floorNeedsPortfolio", path + "limitBound", Map.of());
        }
        boolean isWhole = limit.amount().stripTrailingZeros().scale() <= (limit.measure() == Measure.MONEY ? 2 : 0);
        if (!isWhole || limit.amount().signum() <= 0) {
            refuse("limitPositive", path + "limitAmount", Map.of("found", limit.amount()));
        }
    }

    private void together() {
        if (!broken.isEmpty()) {
            return;
        }
        Map<List<Object>, Long> known = new HashMap<>();
        for (int row = 0; row < rules.limits().size(); row++) {
            Limit limit = rules.limits().get(row);
            String path = "limits[" + row + "].";
            groups(settings, limit).map(group -> quota(limit, group)).forEach(quota -> once(quota, known, path));
        }
        for (Trait trait : Trait.values()) {
            Money needed = leastFor(trait);
            if (needed.compareTo(settings.fund()) > 0) {
                refuse("floorsWithinFund", "limits", Map.of("found", needed, "needed", settings.fund()));
            }
        }
    }

    private void once(Quota quota, Map<List<Object>, Long> known, String path) {
        List<Object> group = List.of(quota.trait(), quota.value(), quota.measure());
        List<Object> key = List.of(group, quota.bound());
        if (known.putIfAbsent(key, quota.amount()) != null) {
            refuseOnce("limitOnce", path + "limitGroup");
        }
        Long least = known.get(List.of(group, Bound.AT_LEAST));
        Long most = known.get(List.of(group, Bound.AT_MOST));
        if (least != null && most != null && least > most) {
            refuseOnce("floorWithinCeiling", path + "limitAmount");
        }
    }

    /** What the floors of one kind need together when every grant is the smallest; groups of a kind do not overlap. */
    private Money leastFor(Trait trait) {
        Map<String, Money> needed = new HashMap<>();
        quotas(settings, rules).stream()
                .filter(quota -> quota.isFloor() && quota.trait() == trait)
                .forEach(quota -> needed.merge(
                        quota.value(), least(quota), (one, other) -> one.compareTo(other) > 0 ? one : other));
        return needed.values().stream().reduce(Money.tenge(0), Money::plus);
    }

    private Money least(Quota quota) {
        return quota.measure() == Measure.MONEY
                ? Money.tenge(BigDecimal.valueOf(quota.amount(), 2))
                : Money.tenge(settings.minimumGrant().amount().multiply(BigDecimal.valueOf(quota.amount())));
    }

    private void parts() {
        if (rules.part() == Part.REST && rules.method() == Method.PORTFOLIO) {
            refuse("restNeedsOrder", "part", Map.of());
        }
        Integer from = rules.partFrom();
        if (rules.part() != Part.NONE && (from == null || from < 1 || from > MOST_PERCENT)) {
            refuse(
                    "withinRange",
                    "partFrom",
                    Map.of("found", from == null ? 0 : from, "least", 1, "most", MOST_PERCENT));
        }
        if (rules.reserveMonths() != null && rules.reserveMonths() < 1) {
            refuse("atLeastOne", "reserveMonths", Map.of("found", rules.reserveMonths()));
        }
    }

    private void refuseOnce(String rule, String field) {
        Set<String> named = new HashSet<>();
        broken.forEach(each -> named.add(each.rule() + each.field()));
        if (!named.contains(rule + field)) {
            refuse(rule, field, Map.of());
        }
    }

    private void refuse(String rule, String field, Map<String, Object> facts) {
        broken.add(new Reason(rule, field, facts));
    }
}
