package kz.birlese.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.MeasureReport.Contents;
import kz.birlese.plan.MeasureReport.Occasion;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/** Keeps what is reported about measures and counts what they have reached on the goals they lead to. */
@Component
class KeepReports {

    private final MeasureReports reports;
    private final Results results;
    private final Clock clock;

    KeepReports(MeasureReports reports, Results results, Clock clock) {
        this.reports = reports;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Counted is what has come about since the plan began, the figure reached less the baseline; a later report stands in
     * for an earlier one.
     */
    void keep(PlanMeasure measure, Occasion occasion, int year, Contents contents, UUID who) {
        reports.save(new MeasureReport(measure.id(), occasion, year, contents, who, clock.instant()));
        if (occasion == Occasion.START) {
            measure.begun(contents.progress());
        } else {
            measure.reported(contents.progress());
        }
        if (contents.reached() != null) {
            results.record(new ResultFact(
                    measure.goal(),
                    measure.indicator(),
                    contents.reached().subtract(measure.baseline()),
                    PlanIndicators.unit(measure.indicator()),
                    LocalDate.now(clock),
                    "planMeasure",
                    measure.id()));
        }
    }

    /** @param at the path of the row in the form, before the field's own key */
    static List<Refusal.Reason> brokenBy(PlanMeasure measure, Contents contents, String at) {
        List<Refusal.Reason> broken = new ArrayList<>();
        Map<String, Object> which = Map.of("code", measure.code(), "text", measure.what());
        boolean isSomethingDone =
                contents.progress() != MeasureStatus.PLANNED && contents.progress() != MeasureStatus.NOT_DONE;
        if (isSomethingDone && !contents.isShown()) {
            broken.add(new Refusal.Reason("evidenceNeeded", at + "evidence", which));
        }
        if (contents.progress() == MeasureStatus.DONE && contents.reached() == null) {
            broken.add(new Refusal.Reason("reachedNeeded", at + "reached", which));
        }
        return broken;
    }
}
