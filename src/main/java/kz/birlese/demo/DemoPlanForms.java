package kz.birlese.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.birlese.people.Trilingual;
import kz.birlese.plan.FundSource;

/** What is typed in of a plan: goals and measures by the working group, what the akimat has to say to them. */
final class DemoPlanForms {

    private DemoPlanForms() {}

    /**
     * @param later by how many years the plan is made later than it is written down
     * @param id that of the issue a word names
     */
    static Map<String, Object> draft(DemoVillage.Plan plan, int later, Function<String, UUID> id) {
        Map<String, Object> form = new HashMap<>();
        words(form, "title", plan.title());
        form.put(
                "goals", plan.goals().stream().map(goal -> row(goal, later, id)).toList());
        return form;
    }

    private static Map<String, Object> row(AdoptedPlan.Goal goal, int later, Function<String, UUID> id) {
        Map<String, Object> row = new HashMap<>();
        words(row, "text", goal.text());
        row.put("indicator", goal.indicator());
        row.put("baseline", goal.baseline());
        row.put("target", goal.target());
        row.put("issues", goal.answers().stream().map(id).map(UUID::toString).toList());
        row.put(
                "measures",
                goal.measures().stream().map(measure -> row(measure, later)).toList());
        return row;
    }

    private static Map<String, Object> row(AdoptedPlan.Measure measure, int later) {
        Map<String, Object> row = new HashMap<>();
        words(row, "what", measure.what());
        words(row, "where", measure.where());
        row.put("latitude", measure.point().latitude());
        row.put("longitude", measure.point().longitude());
        row.put("cost", measure.cost());
        row.put("source", measure.source() == null ? null : measure.source().name());
        row.put("owner", measure.owner());
        row.put("starts", measure.starts().plusYears(later));
        row.put("ends", measure.ends().plusYears(later));
        row.put("indicator", measure.indicator());
        row.put("baseline", measure.baseline());
        row.put("target", measure.target());
        row.put("yearly", List.of());
        return row;
    }

    private static void words(Map<String, Object> row, String key, Trilingual text) {
        row.put(key + "Kk", text.kk());
        row.put(key + "Ru", text.ru());
        row.put(key + "En", text.en());
    }

    /** A note on each measure, in the order of the plan. */
    static Map<String, Object> notes(DemoVillage.Plan plan) {
        return Map.of(
                "measures",
                plan.goals().stream()
                        .flatMap(goal -> goal.measures().stream())
                        .map(measure -> note(measure.source()))
                        .toList());
    }

    private static Map<String, Object> note(FundSource source) {
        boolean isCertain =
                source == FundSource.VILLAGE || source == FundSource.DISTRICT || source == FundSource.OBLAST;
        return Map.of("verdict", isCertain ? "FEASIBLE" : "WITH_CONDITIONS", "note", said(source));
    }

    private static String said(FundSource source) {
        if (source == null) {
            return "Атқаруға болады, бірақ қаржы көзі көрсетілмеген: алдымен кім төлейтіні жазылсын.";
        }
        return switch (source) {
            case VILLAGE -> "Ауыл бюджетінде көзделген, жоба құжаттары дайын.";
            case DISTRICT -> "Аудан бюджетіне енгізілді, жер телімі бөлінген.";
            case OBLAST -> "Жобалық-сметалық құжаттама бар, облыстық бюджетке өтінім берілді.";
            case NATIONAL -> "Республикалық бағдарламаға кіреді; қаржы облыс өтінімі бекітілген соң бөлінеді.";
            case OIL_COMPANY -> "Компанияның әлеуметтік жобаларына ұсынылды, келісімшарт қол қойылуға тиіс.";
            case DONOR -> "Донордың гранты байқаудан өткен жағдайда атқарылады.";
            case OWN -> "Кәсіпкерлердің өз қаржысы; жер мен желі әкімдіктен беріледі.";
            case UNFUNDED -> "Техникалық тұрғыдан мүмкін, қаржы көзі әзірге табылған жоқ.";
        };
    }

    static Map<String, Object> resolution(String number, LocalDate on) {
        return Map.of("decision", "ADOPT", "resolution", number, "adoptedOn", on);
    }
}
