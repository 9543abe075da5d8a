package kz.birlese.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.plan.PlanContent.Goal;
import kz.birlese.plan.PlanContent.IssueText;
import kz.birlese.plan.PlanContent.Measure;
import kz.birlese.plan.PlanSheet.GoalLine;
import kz.birlese.plan.PlanSheet.MeasureLine;
import kz.birlese.plan.PlanSheet.PointLine;
import kz.birlese.plan.PlanSheet.SumLine;
import kz.birlese.plan.PlanSheet.Sums;
import kz.birlese.programme.Money;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Component;

/** Lays a version of a plan out for readers of a language. */
@Component
class PlanSheets {

    private final FeasibilityNotes notes;
    private final PlanMeasures measures;
    private final PlanWords words;
    private final Territories territories;
    private final Texts texts;

    PlanSheets(FeasibilityNotes notes, PlanMeasures measures, PlanWords words, Territories territories, Texts texts) {
        this.notes = notes;
        this.measures = measures;
        this.words = words;
        this.territories = territories;
        this.texts = texts;
    }

    PlanSheet of(PlanVersion version, String settlement, Language language) {
        PlanContent plan = version.content();
        PlanSums sums = PlanSums.of(plan);
        Said said = new Said(language, feasibility(version, language), progress(version, language));
        return new PlanSheet(
                language,
                words.value(language, "title", plan.title()),
                territories.name(settlement, language.locale().getLanguage()),
                plan.firstYear() + "–" + plan.lastYear(),
                version.number(),
                version.status(),
                version.resolution(),
                version.adoptedOn(),
                version.fingerprint(),
                plan.goals().stream().map(goal -> goal(plan, goal, sums, said)).toList(),
                sums(plan, sums, language),
                points(plan, language));
    }

    /** What is known of measures beside the plan, by measure. */
    private record Said(Language language, Map<UUID, String> feasibility, Map<UUID, String> progress) {}

    private Map<UUID, String> feasibility(PlanVersion version, Language language) {
        return notes.standing(version.id()).values().stream()
                .collect(Collectors.toMap(
                        FeasibilityNote::measure,
                        note -> texts.say(language, "status.Verdict." + note.verdict()) + ". " + note.note()));
    }

    private Map<UUID, String> progress(PlanVersion version, Language language) {
        return version.status() != VersionStatus.ADOPTED || version.cycle() == null
                ? Map.of()
                : measures.findByCycleOrderByCode(version.cycle()).stream()
                        .collect(Collectors.toMap(
                                PlanMeasure::id, each -> texts.say(language, "status.MeasureStatus." + each.status())));
    }

    private GoalLine goal(PlanContent plan, Goal goal, PlanSums sums, Said said) {
        Language language = said.language();
        return new GoalLine(
                goal.code(),
                goal.text().in(language),
                words.indicator(language, goal.indicator()),
                words.figure(language, goal.indicator(), goal.baseline()),
                words.figure(language, goal.indicator(), goal.target()),
                goal.issues().stream().map(IssueText::text).toList(),
                sums.byGoal().get(goal.id()),
                goal.measures().stream()
                        .map(each -> measure(plan, goal.code(each), each, said))
                        .toList());
    }

    private MeasureLine measure(PlanContent plan, String code, Measure measure, Said said) {
        Language language = said.language();
        return new MeasureLine(
                code,
                measure.what().in(language),
                words.value(language, "where", measure.where()),
                measure.cost(),
                yearly(plan, measure, language),
                words.source(language, measure.source()),
                words.value(language, "owner", measure.owner()),
                measure.starts(),
                measure.ends(),
                words.indicator(language, measure.indicator()),
                words.figure(language, measure.indicator(), measure.baseline()),
                words.figure(language, measure.indicator(), measure.target()),
                said.feasibility().get(measure.id()),
                said.progress().get(measure.id()));
    }

    private String yearly(PlanContent plan, Measure measure, Language language) {
        String years = YearlyCost.of(measure, plan.firstYear()).entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue().in(language))
                .collect(Collectors.joining("; "));
        return YearlyCost.isEven(measure) && measure.cost() != null
                ? years + " (" + texts.say(language, "plan.evenly") + ")"
                : years;
    }

    private Sums sums(PlanContent plan, PlanSums sums, Language language) {
        Map<UUID, Goal> goals = plan.goals().stream().collect(Collectors.toMap(Goal::id, Function.identity()));
        return new Sums(
                sums.total(),
                sums.unfunded(),
                sums.uncosted(),
                lines(sums.bySource(), source -> words.source(language, source)),
                lines(sums.byYear(), String::valueOf),
                lines(
                        sums.byGoal(),
                        id -> goals.get(id).code() + ". " + goals.get(id).text().in(language)));
    }

    private static <K> List<SumLine> lines(Map<K, Money> sums, Function<K, String> named) {
        return sums.entrySet().stream()
                .map(each -> new SumLine(named.apply(each.getKey()), each.getValue()))
                .toList();
    }

    private List<PointLine> points(PlanContent plan, Language language) {
        return plan.measures()
                .filter(measure -> measure.point() != null)
                .map(measure -> new PointLine(
                        plan.code(measure.id()),
                        measure.what().in(language),
                        words.value(language, "where", measure.where()),
                        measure.point().latitude(),
                        measure.point().longitude()))
                .toList();
    }
}
