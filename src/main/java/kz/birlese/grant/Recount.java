package kz.birlese.grant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.grant.DecisionFile.Applied;
import kz.birlese.grant.DecisionFile.Place;
import kz.birlese.grant.DecisionFile.Sheet;
import kz.birlese.grant.RankingOrder.Placed;
import kz.birlese.grant.portfolio.Allotment;
import kz.birlese.programme.Money;

/**
 * Would it have changed the result? Reckons a call again with other scores of one application, by the rules and the seed it
 * was decided by. Changes nothing, and leaves out what people decided: the committee may have departed from either.
 */
public final class Recount {

    /** The rule of the table by which nobody gets anything who has withdrawn. */
    static final String WITHDRAWN = "withdrawn";

    /**
     * One thing that is contested.
     *
     * @param sheet its number among those of the application, from 1, as the hearer sees them
     * @param criterion its key; null where the whole sheet is left out
     * @param score from 1 to 5 that takes the place of the given one; null as above
     */
    public record Contested(int sheet, String criterion, Integer score) {}

    /**
     * Where the application stands.
     *
     * @param value in the column that decides; null where that is the total
     * @param missed keys of the criteria below their threshold, and {@code total}
     * @param outcome as the table of outcomes would propose it
     * @param amount in tenge, what would be granted, whole or in part; null where that is nothing, and in recounts kept before
     *     it was asked for
     */
    public record Standing(
            BigDecimal total,
            int place,
            int places,
            BigDecimal value,
            List<String> missed,
            Outcome outcome,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal amount) {

        public Money granted() {
            return amount == null ? null : Money.tenge(amount);
        }
    }

    /** What was contested, and where the application stands without and with that. */
    public record Told(List<Contested> contested, Standing before, Standing after) {

        /** Whether another outcome, or another amount, would have been proposed. */
        public boolean changesOutcome() {
            return before.outcome() != after.outcome() || changesGrant();
        }

        /** Whether more or less would have been granted. */
        public boolean changesGrant() {
            return !Objects.equals(before.granted(), after.granted());
        }

        public boolean changesPlace() {
            return before.place() != after.place();
        }
    }

    private final DecisionFile file;
    private final CallSettings settings;
    private final UUID application;

    Recount(DecisionFile file, UUID application) {
        this.file = file;
        this.settings = CallSettings.read(file.settings());
        this.application = application;
    }

    /**
     * As it was decided where nothing is contested.
     *
     * @param sheets of the application that count, at least one
     */
    Standing with(List<Sheet> sheets) {
        Set<UUID> compared = compared();
        List<Sheet> all = new ArrayList<>(sheets);
        file.sheets().stream()
                .filter(each -> each.counts() && !each.applicationId().equals(application))
                .filter(each -> compared.contains(each.applicationId()))
                .forEach(all::add);
        List<Applied> applied = file.applications().stream()
                .filter(each -> compared.contains(each.id()))
                .map(each -> each.id().equals(application) ? scored(each, sheets) : each)
                .toList();
        RankingFacts facts = RankingFacts.of(
                settings.rankingRules(),
                all,
                ids(file.compared().goals()),
                new HashSet<>(file.compared().settlements()),
                ids(file.compared().applications()));
        return standing(new RankingOrder<Applied>(settings, file.drawSeed(), facts).rank(applied));
    }

    /** Those who were ranked together, and the contested one. */
    private Set<UUID> compared() {
        Set<UUID> together = file.places().stream()
                .filter(each -> each.afterComplaint() == null)
                .map(Place::application)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        together.add(application);
        return together;
    }

    private Applied scored(Applied each, List<Sheet> sheets) {
        Consolidation result = Consolidation.of(sheets, settings);
        return new Applied(
                each.id(),
                each.number(),
                each.requested(),
                each.goal(),
                each.settlement(),
                result.total(),
                result.criterionMeans(),
                result.criterionPoints(),
                result.thresholdsMet(),
                each.kind());
    }

    /** In the order of the ranking, since what is left of the fund depends on who came before. */
    private Standing standing(List<Placed<Applied>> ranked) {
        Map<UUID, Place> published =
                file.places().stream().collect(Collectors.toMap(Place::application, Function.identity()));
        Optional<Allotment> allotment = allotment(ranked);
        BigDecimal left = settings.fund().amount();
        for (Placed<Applied> placed : ranked) {
            Applied each = placed.application();
            boolean isWithdrawn = WITHDRAWN.equals(published.get(each.id()).rule());
            Outcome outcome = isWithdrawn ? Outcome.REJECT : outcome(each, left, allotment);
            BigDecimal amount = outcome == Outcome.AWARD ? granted(each, allotment) : null;
            if (each.id().equals(application)) {
                List<String> missed = Thresholds.missed(settings, each);
                return new Standing(
                        each.total(), placed.place(), ranked.size(), placed.value(), missed, outcome, amount);
            }
            left = amount == null ? left : left.subtract(amount);
        }
        throw new IllegalStateException(application + " has no place");
    }

    /** How the fund is given out; empty in calls that have not declared it. */
    private Optional<Allotment> allotment(List<Placed<Applied>> ranked) {
        return Optional.ofNullable(settings.giving()).map(rules -> new Giving(settings, rules, ranked.size())
                .of(
                        settings.fund(),
                        ranked.stream()
                                .filter(each -> Thresholds.missed(settings, each.application())
                                        .isEmpty())
                                .map(each -> new Giving.Entrant(each.application(), each.place(), each.value()))
                                .toList()));
    }

    /** The rows of the table {@code decideOutcome} for whoever takes part. */
    private Outcome outcome(Applied each, BigDecimal left, Optional<Allotment> allotment) {
        if (!Thresholds.missed(settings, each).isEmpty()) {
            return Outcome.REJECT;
        }
        if (allotment.isPresent()) {
            boolean isGiven = allotment.get().granted().containsKey(each.id().toString());
            return isGiven ? Outcome.AWARD : Outcome.RESERVE;
        }
        return each.requested().compareTo(left) <= 0 ? Outcome.AWARD : Outcome.RESERVE;
    }

    /** What the fund comes to for whoever is funded; the request where the call has not declared how it is given out. */
    private static BigDecimal granted(Applied each, Optional<Allotment> allotment) {
        return allotment
                .map(given ->
                        Giving.money(given.granted().get(each.id().toString())).amount())
                .orElse(each.requested());
    }

    /** The sheets with what is contested in place of what was given; a sheet that is left out is not among them. */
    List<Sheet> contested(List<Sheet> sheets, List<Contested> contested) {
        List<Sheet> changed = new ArrayList<>();
        for (int number = 1; number <= sheets.size(); number++) {
            int own = number;
            List<Contested> here =
                    contested.stream().filter(each -> each.sheet() == own).toList();
            if (here.stream().allMatch(each -> each.criterion() != null)) {
                changed.add(rescored(sheets.get(number - 1), here));
            }
        }
        return changed;
    }

    private Sheet rescored(Sheet sheet, List<Contested> contested) {
        List<Mark> marks = sheet.marks().stream()
                .map(mark -> contested.stream()
                        .filter(each -> each.criterion().equals(mark.criterion()))
                        .reduce((earlier, later) -> later)
                        .map(each -> new Mark(mark.criterion(), each.score(), mark.reason()))
                        .orElse(mark))
                .toList();
        return new Sheet(
                sheet.applicationId(),
                sheet.juror(),
                marks,
                Consolidation.totalOf(marks, settings.criteria()),
                sheet.answers(),
                List.of(),
                null);
    }

    private static Set<UUID> ids(List<String> texts) {
        return texts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }
}
