package kz.birlese.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.RankingOrder.Standing;
import kz.birlese.grant.RankingRules.Column;
import kz.birlese.grant.RankingRules.Tie;
import kz.birlese.grant.selection.Calibration;
import kz.birlese.grant.selection.Exact;
import kz.birlese.grant.selection.ExpectedRanks;
import kz.birlese.grant.selection.MixedModel;
import kz.birlese.grant.selection.Score;
import kz.birlese.grant.selection.ScoreTable;
import kz.birlese.people.IdentityNumber;
import org.springframework.stereotype.Component;

/** Gathers what the declared order of a call compares. */
@Component
class RankingOrders {

    /** Columns are compared as they are shown. */
    private static final int PLACES = 2;

    /** The last year of youth: Law on State Youth Policy of 9 February 2015 No. 285-V as amended in December 2022. */
    private static final int YOUNG_UNTIL = 35;

    private final Assessments assessments;
    private final ApplicationContents contents;
    private final Awards awards;
    private final Clock clock;

    RankingOrders(Assessments assessments, ApplicationContents contents, Awards awards, Clock clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.awards = awards;
        this.clock = clock;
    }

    /** @param compared all that are to be placed together, each with its total */
    RankingOrder of(Call call, Collection<GrantApplication> compared) {
        RankingRules rules = call.settings().rankingRules();
        Optional<ScoreTable> table = rules.decides() == Column.TOTAL && !rules.drawOnLine()
                ? Optional.empty()
                : Optional.of(table(call, compared));
        Optional<MixedModel> model = table.filter(MixedModel::isFor).map(MixedModel::of);
        Optional<ExpectedRanks> ranks = model.map(ExpectedRanks::of);
        Standing standing = new Standing(
                table.map(scores -> values(rules.decides(), scores, model, ranks))
                        .orElse(Map.of()),
                ranks.orElse(null),
                rules.ties().contains(Tie.GOAL) ? earlier(call, Award::goal) : Set.of(),
                rules.ties().contains(Tie.SETTLEMENT) ? earlier(call, Award::settlement) : Set.of(),
                rules.ties().contains(Tie.WOMAN_OR_YOUTH) ? led(call, compared) : Set.of());
        return new RankingOrder(call.settings(), call.drawSeed(), standing);
    }

    private ScoreTable table(Call call, Collection<GrantApplication> compared) {
        Set<UUID> all = compared.stream().map(GrantApplication::id).collect(Collectors.toSet());
        return new ScoreTable(assessments.findByCallId(call.id()).stream()
                .filter(sheet -> sheet.state() == Assessment.State.SUBMITTED && all.contains(sheet.applicationId()))
                .map(sheet -> new Score(
                        sheet.applicationId().toString(), sheet.juror().toString(), sheet.total()))
                .toList());
    }

    /** Empty where the total decides, or where the scores do not tell what shall decide. */
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

    /** Of the grants of other calls that stand. */
    private <T> Set<T> earlier(Call call, Function<Award, T> what) {
        return awards.findByCallIdNotAndStatusNot(call.id(), AwardStatus.RELEASED).stream()
                .map(what)
                .collect(Collectors.toSet());
    }

    private Set<UUID> led(Call call, Collection<GrantApplication> compared) {
        LocalDate closing = call.closesAt().atZone(clock.getZone()).toLocalDate();
        return compared.stream()
                .map(GrantApplication::id)
                .filter(id -> isOfWomanOrYoung(contents.standing(id).identityNumber(), closing))
                .collect(Collectors.toSet());
    }

    private static boolean isOfWomanOrYoung(String digits, LocalDate closing) {
        IdentityNumber identity = new IdentityNumber(digits);
        return identity.sex().filter(IdentityNumber.Sex.FEMALE::equals).isPresent()
                || identity.born()
                        .filter(born -> born.plusYears(YOUNG_UNTIL + 1L).isAfter(closing))
                        .isPresent();
    }
}
