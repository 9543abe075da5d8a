package kz.birlese.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.birlese.grant.RankingRules.Column;
import kz.birlese.grant.RankingRules.Tie;
import kz.birlese.grant.selection.Draw;
import kz.birlese.grant.selection.ExpectedRanks.Side;

/**
 * The order of a ranking as its call has declared it. Places are given one by one: what is compared between equals may
 * depend on who stands before them. Last comes the draw, the smaller SHA-256 of the published seed and the application's id.
 */
final class RankingOrder<A extends Ranked> {

    private static final String DRAW = "draw";

    private final CallSettings settings;
    private final RankingRules rules;
    private final String seed;
    private final RankingFacts facts;
    private final Map<UUID, String> lots = new HashMap<>();

    /**
     * @param place from 1
     * @param separatedBy what puts it behind the one before: {@code line}, {@code total} or another column, a criterion's key,
     *     {@code goal}, {@code settlement}, {@code womanOrYouth}, {@code amount} or {@code draw}
     * @param value in the column that decides; null where that is the total
     */
    record Placed<A extends Ranked>(
            A application, int place, String separatedBy, BigDecimal value, String drawNumber) {}

    RankingOrder(CallSettings settings, String seed, RankingFacts facts) {
        this.settings = settings;
        this.rules = settings.rankingRules();
        this.seed = seed;
        this.facts = facts;
    }

    /** First place first. */
    List<Placed<A>> rank(List<A> assessed) {
        List<Placed<A>> declared = new Places(Map.of()).of(assessed);
        return rules.drawOnLine() && facts.ranks() != null ? new Places(sides(declared)).of(assessed) : declared;
    }

    private String drawNumber(A application) {
        return lots.computeIfAbsent(application.id(), id -> Draw.number(seed, id.toString()));
    }

    RankingFacts facts() {
        return facts;
    }

    /** What decides: the declared column, or the total where that cannot be told. */
    Column decides() {
        return facts.values().isEmpty() ? Column.TOTAL : rules.decides();
    }

    /** How many of them the fund pays for in the declared order, before any draw on the line. */
    int places(List<A> assessed) {
        return grants(new Places(Map.of()).of(assessed));
    }

    private int grants(List<Placed<A>> declared) {
        BigDecimal left = settings.fund().amount();
        int grants = 0;
        for (Placed<A> each : declared) {
            BigDecimal asked = each.application().amountRequested().amount();
            if (meets(each.application()) && asked.compareTo(left) <= 0) {
                left = left.subtract(asked);
                grants++;
            }
        }
        return grants;
    }

    /** Above, on or below the line under the last grant that the fund pays for in the declared order. */
    private Map<UUID, Side> sides(List<Placed<A>> declared) {
        int grants = grants(declared);
        Map<UUID, Side> sides = new HashMap<>();
        for (Placed<A> each : declared) {
            A application = each.application();
            sides.put(
                    application.id(),
                    meets(application) ? facts.ranks().side(application.id().toString(), grants) : Side.BELOW);
        }
        return sides;
    }

    private boolean meets(A application) {
        return Thresholds.missed(settings, application).isEmpty();
    }

    private BigDecimal value(A application) {
        return decides() == Column.TOTAL ? application.total() : facts.values().get(application.id());
    }

    private Comparator<A> byColumn() {
        Comparator<A> lower = Comparator.comparing(this::value);
        return decides() == Column.EXPECTED_RANK ? lower : lower.reversed();
    }

    private static String keyOf(Column column) {
        return switch (column) {
            case TOTAL -> "total";
            case CALIBRATED -> "calibrated";
            case SHRUNKEN -> "shrunken";
            case EXPECTED_RANK -> "expectedRank";
        };
    }

    /** One thing that is compared, and the word for it. */
    private record Step<A>(String key, Comparator<A> order) {}

    /** One round of giving places. */
    private final class Places {

        private final Map<UUID, Side> sides;
        private final Set<UUID> served = new HashSet<>(facts.served());
        private final Set<String> funded = new HashSet<>(facts.funded());
        private final List<Placed<A>> placed = new ArrayList<>();

        /** @param sides of the line, where those on it are drawn; else empty */
        Places(Map<UUID, Side> sides) {
            this.sides = sides;
        }

        List<Placed<A>> of(List<A> assessed) {
            List<A> left = new ArrayList<>(assessed);
            Map<A, String> behind = new HashMap<>();
            while (!left.isEmpty()) {
                behind = choose(left, behind);
            }
            return placed;
        }

        /**
         * Gives the next place, and says of all others what put them behind it.
         *
         * @param before what put each behind the one placed last
         */
        private Map<A, String> choose(List<A> left, Map<A, String> before) {
            Map<A, String> behind = new HashMap<>();
            List<A> still = new ArrayList<>(left);
            for (Step<A> step : steps()) {
                A best = still.stream().min(step.order()).orElseThrow();
                List<A> worse = still.stream()
                        .filter(each -> step.order().compare(best, each) < 0)
                        .toList();
                worse.forEach(each -> behind.put(each, step.key()));
                still.removeAll(Set.copyOf(worse));
            }
            A next = still.get(0);
            left.remove(next);
            String separation = before.getOrDefault(next, keyOf(decides()));
            BigDecimal value = decides() == Column.TOTAL ? null : value(next);
            placed.add(new Placed<>(next, placed.size() + 1, separation, value, drawNumber(next)));
            if (meets(next)) {
                served.add(next.goal());
                funded.add(next.settlement());
            }
            return behind;
        }

        private List<Step<A>> steps() {
            List<Step<A>> steps = new ArrayList<>();
            if (!sides.isEmpty()) {
                steps.add(new Step<>("line", Comparator.comparing(application -> sides.get(application.id()))));
                steps.add(new Step<>(DRAW, Comparator.comparing(this::lot)));
            }
            steps.add(new Step<>(keyOf(decides()), byColumn()));
            rules.ties().forEach(tie -> add(tie, steps));
            steps.add(new Step<>(DRAW, Comparator.comparing(RankingOrder.this::drawNumber)));
            return steps;
        }

        /** Those on the line by their lot alone, all others without one. */
        private String lot(A application) {
            return sides.get(application.id()) == Side.ON_THE_LINE ? drawNumber(application) : "";
        }

        private void add(Tie tie, List<Step<A>> steps) {
            switch (tie) {
                case CRITERIA ->
                    settings.criteria().stream()
                            .sorted(Comparator.comparing(Criterion::weight).reversed())
                            .forEach(criterion -> steps.add(new Step<>(criterion.key(), higherMean(criterion.key()))));
                case GOAL -> steps.add(new Step<>("goal", first(application -> !served.contains(application.goal()))));
                case SETTLEMENT ->
                    steps.add(
                            new Step<>("settlement", first(application -> !funded.contains(application.settlement()))));
                case WOMAN_OR_YOUTH ->
                    steps.add(new Step<>(
                            "womanOrYouth", first(application -> facts.led().contains(application.id()))));
                case AMOUNT -> steps.add(new Step<>("amount", Comparator.comparing(Ranked::amountRequested)));
            }
        }

        private static <A> Comparator<A> first(Predicate<A> preferred) {
            return Comparator.comparing(application -> preferred.test(application) ? 0 : 1);
        }

        private static <A extends Ranked> Comparator<A> higherMean(String criterion) {
            Comparator<A> lower = Comparator.comparing(
                    application -> application.criterionMeans().getOrDefault(criterion, BigDecimal.ZERO));
            return lower.reversed();
        }
    }
}
