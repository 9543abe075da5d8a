package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.RankingRules.Column;
import kz.birlese.grant.selection.Calibration;
import kz.birlese.grant.selection.Exact;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.MixedModel;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;

/**
 * What a declared order compares besides what the applications themselves hold.
 *
 * @param values in the column that decides, as they are shown; empty where that is the total, or where it cannot be told
 * @param ranks to expect; null where they are not asked for or cannot be told
 * @param served goals of village plans that earlier grants serve
 * @param funded settlements that earlier grants went to
 * @param led applications of women and the young
 */
record RankingFacts(
        Map<UUID, BigDecimal> values, ExpectedRanks ranks, Set<UUID> served, Set<String> funded, Set<UUID> led) {

    /** Where nothing but the applications themselves is compared. */
    static final RankingFacts NONE = new RankingFacts(Map.of(), null, Set.of(), Set.of(), Set.of());

    /** How the log names what an order went by that may change later. */
    static final String NOTED = "rankingCompared";

    private static final int PLACES = 2;

    /** @param sheets that were handed in for the applications to be placed */
    static RankingFacts of(
            RankingRules rules,
            Collection<? extends ScoredSheet> sheets,
            Set<UUID> served,
            Set<String> funded,
            Set<UUID> led) {
        if (sheets.isEmpty() || rules.decides() == Column.TOTAL && !rules.drawOnLine()) {
            return new RankingFacts(Map.of(), null, served, funded, led);
        }
        ScoreTable table = new ScoreTable(sheets.stream()
                .map(sheet -> new Score(
                        sheet.applicationId().toString(), sheet.juror().toString(), sheet.total()))
                .toList());
        boolean needsRanks = rules.decides() == Column.EXPECTED_RANK || rules.drawOnLine();
        Optional<MixedModel> model = (needsRanks || rules.decides() == Column.SHRUNKEN) && MixedModel.isFor(table)
                ? Optional.of(MixedModel.of(table))
                : Optional.empty();
        Optional<ExpectedRanks> ranks = needsRanks ? model.map(ExpectedRanks::of) : Optional.empty();
        return new RankingFacts(values(rules.decides(), table, model, ranks), ranks.orElse(null), served, funded, led);
    }

    /** Values noted one after another; null for none. */
    static List<String> texts(String noted) {
        return noted == null ? List.of() : List.of(noted.split(" "));
    }

    static Set<UUID> ids(String noted) {
        return texts(noted).stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static Map<UUID, BigDecimal> values(
            Column column, ScoreTable table, Optional<MixedModel> model, Optional<ExpectedRanks> ranks) {
        return switch (column) {
            case TOTAL -> Map.of();
            case CALIBRATED ->
                Calibration.of(table)
                        .map(found ->
                                each(table, id -> Exact.rounded(found.worth().get(id), PLACES)))
                        .orElse(Map.of());
            case SHRUNKEN ->
                model.map(found -> each(
                                table,
                                id -> rounded(found.mean() + found.worth().get(id))))
                        .orElse(Map.of());
            case EXPECTED_RANK ->
                ranks.map(found ->
                                each(table, id -> rounded(found.ranks().get(id).expected())))
                        .orElse(Map.of());
        };
    }

    private static Map<UUID, BigDecimal> each(ScoreTable table, Function<String, BigDecimal> value) {
        return table.applications().stream().collect(Collectors.toMap(UUID::fromString, value));
    }

    private static BigDecimal rounded(double points) {
        return BigDecimal.valueOf(points).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
