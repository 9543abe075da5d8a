package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.GivingRules.Part;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.grant.portfolio.Allotment.Lowered;
import kz.birlese.grant.portfolio.BestPortfolio;
import kz.birlese.grant.portfolio.Candidate;
import kz.birlese.grant.portfolio.Grant;
import kz.birlese.grant.portfolio.Pool;
import kz.birlese.grant.portfolio.Quota;
import kz.birlese.grant.portfolio.TopDown;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.programme.Money;
import kz.birlese.record.Refusal;

/**
 * Reckons who gets how much of a fund. A grant is worth what decides the place, in points; where that is the rank to expect,
 * by how many ranks it stands before the last; and a grant in part is worth its share of that.
 */
final class Giving {

    /** Hundredths of a tenge. */
    private static final int SMALLEST = 2;

    private static final int WHOLE = 100;
    private static final int STEP = 10;

    private final CallSettings settings;
    private final GivingRules rules;
    private final BigDecimal last;

    /**
     * @param place in the ranking
     * @param value in the column that decides; null where that is the total
     */
    record Entrant(Ranked application, int place, BigDecimal value) {}

    /** @param ranked how many were ranked together, whether they may be funded or not */
    Giving(CallSettings settings, GivingRules rules, int ranked) {
        this.settings = settings;
        this.rules = rules;
        this.last = BigDecimal.valueOf(ranked + 1L);
    }

    /** Among all that meet the thresholds and stand. */
    Allotment of(Money fund, Collection<Entrant> entrants) {
        return with(List.of(), fund, entrants);
    }

    private Allotment best(Pool pool) {
        if (rules.method() == Method.PORTFOLIO) {
            return BestPortfolio.of(pool);
        }
        Integer restFrom = rules.part() == Part.REST ? rules.partFrom() : null;
        return TopDown.of(pool, restFrom, smallest(settings.minimumGrant()));
    }

    /**
     * The same when some are funded whole before all others, out of the fund and out of what the limits allow or ask for.
     *
     * @throws Refusal {@code trialTooMuch} when the fund or a ceiling does not allow that much
     */
    Allotment with(Collection<Entrant> first, Money fund, Collection<Entrant> entrants) {
        Map<String, Long> granted = new LinkedHashMap<>();
        long worth = 0;
        for (Entrant each : first) {
            Grant whole = candidate(each).whole();
            granted.put(each.application().id().toString(), whole.amount());
            worth += whole.worth();
        }
        Money left = fund.minus(
                money(granted.values().stream().mapToLong(Long::longValue).sum()));
        List<Quota> quotas = quotas().stream()
                .map(quota -> quota.less(first.stream()
                        .map(this::candidate)
                        .filter(quota::counts)
                        .toList()))
                .toList();
        if (left.amount().signum() < 0 || quotas.stream().anyMatch(Objects::isNull)) {
            throw new Refusal("trialTooMuch");
        }
        return best(new Pool(entrants.stream().map(this::candidate).toList(), smallest(left), quotas))
                .with(granted, worth);
    }

    private List<Quota> quotas() {
        return GivingLimits.quotas(settings, rules).stream()
                .filter(quota -> rules.method() == Method.PORTFOLIO || !quota.isFloor())
                .toList();
    }

    Candidate candidate(Entrant entrant) {
        Ranked application = entrant.application();
        return new Candidate(application.id().toString(), entrant.place(), sizes(entrant), traits(application));
    }

    /** What limits count an application by. */
    static Map<Trait, String> traits(Ranked application) {
        String kind = application.kind() == null ? "" : application.kind().name();
        return Map.of(
                Trait.SETTLEMENT, application.settlement(),
                Trait.GOAL, application.goal().toString(),
                Trait.APPLICANT_KIND, kind);
    }

    /** Whole, and in steps of a tenth where the call allows it; in whole tenge and never below the smallest grant. */
    private List<Grant> sizes(Entrant entrant) {
        long worth = worth(entrant);
        BigDecimal requested = entrant.application().amountRequested().amount();
        List<Grant> sizes = new ArrayList<>();
        sizes.add(new Grant(smallest(Money.tenge(requested)), worth * WHOLE));
        for (int percent : steps()) {
            BigDecimal part = requested
                    .multiply(BigDecimal.valueOf(percent))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.DOWN);
            if (part.compareTo(settings.minimumGrant().amount()) >= 0) {
                sizes.add(new Grant(smallest(Money.tenge(part)), worth * percent));
            }
        }
        return sizes;
    }

    private List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        if (rules.part() == Part.STEPS) {
            for (int percent = WHOLE - STEP; percent > rules.partFrom(); percent -= STEP) {
                steps.add(percent);
            }
            steps.add(rules.partFrom());
        }
        return steps;
    }

    /** In hundredths of a point; nobody is worth less than nothing. */
    private long worth(Entrant entrant) {
        BigDecimal value = entrant.value() == null ? entrant.application().total() : entrant.value();
        boolean isRank =
                entrant.value() != null && settings.rankingRules().decides() == RankingRules.Column.EXPECTED_RANK;
        BigDecimal points = isRank ? last.subtract(value) : value;
        return points.max(BigDecimal.ZERO).movePointRight(2).longValueExact();
    }

    /** What an amount is worth, in points; null is worth nothing. */
    BigDecimal worth(Entrant entrant, Money amount) {
        if (amount == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal whole = BigDecimal.valueOf(worth(entrant), 2);
        BigDecimal requested = entrant.application().amountRequested().amount();
        return whole.multiply(amount.amount()).divide(requested, 2, RoundingMode.HALF_UP);
    }

    static long smallest(Money amount) {
        return amount.amount().movePointRight(SMALLEST).longValueExact();
    }

    static Money money(long smallest) {
        return Money.tenge(BigDecimal.valueOf(smallest, SMALLEST));
    }

    /** What an allotment is worth, in points to two places, as everything is shown that decides. */
    static BigDecimal points(long worth) {
        return BigDecimal.valueOf(worth, 4).setScale(2, RoundingMode.HALF_UP);
    }

    /** For the log, so that whoever reckons again can compare: worth and bound in ten-thousandths of a point. */
    static Map<String, String> facts(GivingRules rules, Allotment allotment) {
        return Map.of(
                "method", rules.method().name(),
                "worth", String.valueOf(allotment.worth()),
                "bound", String.valueOf(allotment.bound()),
                "only", String.valueOf(allotment.isOnly()),
                "spent", money(allotment.spent()).amount().toPlainString(),
                "lowered",
                        allotment.lowered().stream()
                                .map(each -> word(each.quota()) + " " + each.by())
                                .collect(Collectors.joining("; ")),
                "blocking", allotment.blocking().stream().map(Giving::word).collect(Collectors.joining("; ")));
    }

    /** What {@link #facts} has written of the limits that gave way. */
    static List<Lowered> lowered(Map<String, String> facts) {
        String all = facts.getOrDefault("lowered", "");
        return all.isEmpty()
                ? List.of()
                : Arrays.stream(all.split("; ")).map(Giving::loweredOne).toList();
    }

    private static Lowered loweredOne(String written) {
        String[] words = written.split(" ");
        Quota quota = new Quota(
                Trait.valueOf(words[0]),
                words[1],
                Quota.Bound.valueOf(words[2]),
                Quota.Measure.valueOf(words[3]),
                Long.parseLong(words[4]));
        return new Lowered(quota, Long.parseLong(words[5]));
    }

    private static String word(Quota quota) {
        return quota.trait() + " " + quota.value() + " " + quota.bound() + " " + quota.measure() + " " + quota.amount();
    }
}
