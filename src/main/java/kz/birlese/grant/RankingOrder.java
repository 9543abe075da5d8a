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
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.ExpectedRanks.Side;

/**
 * The order of a ranking as its call has declared it. Places are given one by one: what is compared between equals may
 * depend on who stands before them. Last comes the draw, the smaller SHA-256 of the published seed and the application's id.
 */
final class RankingOrder {

    private static final String DRAW = "draw";

    private final CallSettings settings;
    private final RankingRules rules;
    private final String seed;
    private final Standing standing;
    private final Map<UUID, String> lots = new HashMap<>();

    /**
     * What is compared besides what the applications themselves hold.
     *
     * @param values in the column that decides; empty where that is the total, or where it cannot be told
     * @param ranks to expect; null where they are not asked for or cannot be told
     * @param served goals of village plans that earlier grants serve
     * @param funded settlements that earlier grants went to
     * @param led applications of women and the young
     */
    record Standing(
            Map<UUID, BigDecimal> values, ExpectedRanks ranks, Set<UUID> served, Set<String> funded, Set<UUID> led) {

        /** Where nothing but the applications themselves is compared. */
        static final Standing NONE = new Standing(Map.of(), null, Set.of(), Set.of(), Set.of());
    }

    /**
     * @param place from 1
     * @param separatedBy what puts it behind the one before: {@code line}, {@code total} or another column, a criterion's key,
     *     {@code goal}, {@code settlement}, {@code womanOrYouth}, {@code amount} or {@code draw}
     * @param value in the column that decides; null where that is the total
     */
    record Placed(GrantApplication application, int place, String separatedBy, BigDecimal value, String drawNumber) {}

    RankingOrder(CallSettings settings, String seed, Standing standing) {
        this.settings = settings;
        this.rules = settings.rankingRules();
        this.seed = seed;
        this.standing = standing;
    }

    /** First place first. */
    List<Placed> rank(List<GrantApplication> assessed) {
        List<Placed> declared = new Places(Map.of()).of(assessed);
        return rules.drawOnLine() && standing.ranks() != null ? new Places(sides(declared)).of(assessed) : declared;
    }

    private String drawNumber(GrantApplication application) {
        return lots.computeIfAbsent(application.id(), id -> Draw.number(seed, id.toString()));
    }

    /** What decides: the declared column, or the total where that cannot be told. */
    Column decides() {
        return standing.values().isEmpty() ? Column.TOTAL : rules.decides();
    }

    /** Above, on or below the line under the last grant that the fund pays for in the declared order. */
    private Map<UUID, Side> sides(List<Placed> declared) {
        BigDecimal left = settings.fund().amount();
        int grants = 0;
        for (Placed each : declared) {
            BigDecimal asked = each.application().amountRequested().amount();
            if (meets(each.application()) && asked.compareTo(left) <= 0) {
                left = left.subtract(asked);
                grants++;
            }
        }
        Map<UUID, Side> sides = new HashMap<>();
        for (Placed each : declared) {
            GrantApplication application = each.application();
            sides.put(
                    application.id(),
                    meets(application) ? standing.ranks().side(application.id().toString(), grants) : Side.BELOW);
        }
        return sides;
    }

    private boolean meets(GrantApplication application) {
        return Thresholds.missed(settings, application).isEmpty();
    }

    private BigDecimal value(GrantApplication application) {
        return decides() == Column.TOTAL
                ? application.total()
                : standing.values().get(application.id());
    }

    private Comparator<GrantApplication> byColumn() {
        Comparator<GrantApplication> lower = Comparator.comparing(this::value);
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
    private record Step(String key, Comparator<GrantApplication> order) {}

    /** One round of giving places. */
    private final class Places {

        private final Map<UUID, Side> sides;
        private final Set<UUID> served = new HashSet<>(standing.served());
        private final Set<String> funded = new HashSet<>(standing.funded());
        private final List<Placed> placed = new ArrayList<>();

        /** @param sides of the line, where those on it are drawn; else empty */
        Places(Map<UUID, Side> sides) {
            this.sides = sides;
        }

        List<Placed> of(List<GrantApplication> assessed) {
            List<GrantApplication> left = new ArrayList<>(assessed);
            Map<GrantApplication, String> behind = new HashMap<>();
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
        private Map<GrantApplication, String> choose(
                List<GrantApplication> left, Map<GrantApplication, String> before) {
            Map<GrantApplication, String> behind = new HashMap<>();
            List<GrantApplication> still = new ArrayList<>(left);
            for (Step step : steps()) {
                GrantApplication best = still.stream().min(step.order()).orElseThrow();
                List<GrantApplication> worse = still.stream()
                        .filter(each -> step.order().compare(best, each) < 0)
                        .toList();
                worse.forEach(each -> behind.put(each, step.key()));
                still.removeAll(Set.copyOf(worse));
            }
            GrantApplication next = still.get(0);
            left.remove(next);
            String separation = before.getOrDefault(next, keyOf(decides()));
            BigDecimal value = decides() == Column.TOTAL ? null : value(next);
            placed.add(new Placed(next, placed.size() + 1, separation, value, drawNumber(next)));
            if (meets(next)) {
                served.add(next.goal());
                funded.add(next.settlement());
            }
            return behind;
        }

        private List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            if (!sides.isEmpty()) {
                steps.add(new Step("line", Comparator.comparing(application -> sides.get(application.id()))));
                steps.add(new Step(DRAW, Comparator.comparing(this::lot)));
            }
            steps.add(new Step(keyOf(decides()), byColumn()));
            rules.ties().forEach(tie -> add(tie, steps));
            steps.add(new Step(DRAW, Comparator.comparing(RankingOrder.this::drawNumber)));
            return steps;
        }

        /** Those on the line by their lot alone, all others without one. */
        private String lot(GrantApplication application) {
            return sides.get(application.id()) == Side.ON_THE_LINE ? drawNumber(application) : "";
        }

        private void add(Tie tie, List<Step> steps) {
            switch (tie) {
                case CRITERIA ->
                    settings.criteria().stream()
                            .sorted(Comparator.comparing(Criterion::weight).reversed())
                            .forEach(criterion -> steps.add(new Step(criterion.key(), higherMean(criterion.key()))));
                case GOAL -> steps.add(new Step("goal", first(application -> !served.contains(application.goal()))));
                case SETTLEMENT ->
                    steps.add(new Step("settlement", first(application -> !funded.contains(application.settlement()))));
                case WOMAN_OR_YOUTH ->
                    steps.add(new Step(
                            "womanOrYouth", first(application -> standing.led().contains(application.id()))));
                case AMOUNT -> steps.add(new Step("amount", Comparator.comparing(GrantApplication::amountRequested)));
            }
        }

        private static Comparator<GrantApplication> first(Predicate<GrantApplication> preferred) {
            return Comparator.comparing(application -> preferred.test(application) ? 0 : 1);
        }

        private static Comparator<GrantApplication> higherMean(String criterion) {
            Comparator<GrantApplication> lower = Comparator.comparing(
                    application -> application.criterionMeans().getOrDefault(criterion, BigDecimal.ZERO));
            return lower.reversed();
        }
    }
}
