package kz.birlese.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.FundSource;
import kz.birlese.plan.MeasureStatus;
import kz.birlese.plan.MonitorMeasure;
import kz.birlese.plan.PlanMeasure;
import kz.birlese.plan.ReviewPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How the plans of the first year are followed: the akimats report on measures whose dates have come, the working groups
 * on the year when its review is due. Akshukur's is left to whoever tries it out.
 */
@Component
@Profile("demo")
class DemoYears {

    private static final List<String> AKIMATS = List.of("akimat", "akimat2");
    private static final List<String> GROUPS = List.of("district.group", "district.group2");
    private static final String AKSHUKUR = "475233100";
    private static final BigDecimal SPENT = new BigDecimal("0.97");

    private final Actors actors;
    private final MonitorMeasure monitorMeasure;
    private final ReviewPlan reviewPlan;
    private final DemoCalendar calendar;

    DemoYears(Actors actors, MonitorMeasure monitorMeasure, ReviewPlan reviewPlan, DemoCalendar calendar) {
        this.actors = actors;
        this.monitorMeasure = monitorMeasure;
        this.reviewPlan = reviewPlan;
        this.calendar = calendar;
    }

    /** Whatever has been asked for by now. */
    void report() {
        calendar.work();
        for (String akimat : AKIMATS) {
            for (UUID measure : actors.casesOf(akimat, "confirmMeasureStart")) {
                actors.complete(akimat, "confirmMeasureStart", measure, begun(measure(akimat, measure)));
            }
        }
        calendar.work();
        for (String akimat : AKIMATS) {
            for (UUID measure : actors.casesOf(akimat, "reportMeasure")) {
                actors.complete(akimat, "reportMeasure", measure, ended(measure(akimat, measure)));
            }
        }
        GROUPS.forEach(this::review);
        calendar.work();
    }

    private PlanMeasure measure(String akimat, UUID measure) {
        return actors.as(akimat, () -> monitorMeasure.open(measure));
    }

    private void review(String group) {
        for (UUID cycle : actors.casesOf(group, "reportYear")) {
            List<PlanMeasure> measures = actors.as(group, () -> reviewPlan.measures(cycle));
            if (!AKSHUKUR.equals(measures.get(0).settlement())) {
                actors.complete(group, "reportYear", cycle, year(measures));
            }
        }
    }

    private static Map<String, Object> year(List<PlanMeasure> measures) {
        return Map.of(
                "measures",
                measures.stream().map(DemoYears::reviewed).toList(),
                "summary",
                "Жыл қорытындысы жиында талқыланды: басталған іс-шаралар кестемен жүріп жатыр, жоспарды өзгертудің қажеті жоқ.",
                "change",
                "NO");
    }

    private static Map<String, Object> reviewed(PlanMeasure measure) {
        Map<String, Object> row = new HashMap<>();
        switch (measure.status()) {
            case UNDERWAY -> row.putAll(begun(measure));
            case DONE, PARTLY_DONE -> row.putAll(ended(measure));
            default -> row.put("note", "Басталатын мерзімі әлі келген жоқ.");
        }
        row.put("progress", measure.status().name());
        row.put("measure", measure.id().toString());
        return row;
    }

    private static Map<String, Object> begun(PlanMeasure measure) {
        return Map.of(
                "progress",
                MeasureStatus.UNDERWAY.name(),
                "note",
                "Шарт жасалды, жұмыс кестеге сай басталды.",
                "evidence",
                "Шарт № " + measure.code() + " / Договор № " + measure.code());
    }

    /** Where others than a budget pay, half is done by then; elsewhere everything. */
    private static Map<String, Object> ended(PlanMeasure measure) {
        boolean isDone = measure.source() != FundSource.OIL_COMPANY && measure.source() != FundSource.DONOR;
        BigDecimal half = measure.baseline().add(measure.target()).divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        BigDecimal spent = measure.cost().amount().multiply(SPENT).setScale(0, RoundingMode.DOWN);
        return Map.of(
                "progress", (isDone ? MeasureStatus.DONE : MeasureStatus.PARTLY_DONE).name(),
                "reached", isDone ? measure.target() : half,
                "spent", isDone ? spent : spent.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN),
                "note",
                        isDone
                                ? "Жұмыс толық қабылданды, көрсеткішке қол жетті."
                                : "Жұмыстың жартысы бітті, қалғаны жабдық келген соң аяқталады.",
                "evidence", "Қабылдау актісі № " + measure.code() + " / Акт приёмки № " + measure.code());
    }
}
