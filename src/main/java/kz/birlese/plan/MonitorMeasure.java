package kz.birlese.plan;

import static kz.birlese.people.Role.Named.AKIMAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Role;
import kz.birlese.plan.MeasureReport.Contents;
import kz.birlese.plan.MeasureReport.Occasion;
import kz.birlese.record.Decision;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the akimat reports about a measure when its own dates come. */
@Service
@Transactional
@RolesAllowed(AKIMAT)
public class MonitorMeasure {

    private final PlanMeasures measures;
    private final KeepReports reports;
    private final CycleReach reach;
    private final DecisionLog log;
    private final Cases cases;
    private final Clock clock;

    MonitorMeasure(
            PlanMeasures measures, KeepReports reports, CycleReach reach, DecisionLog log, Cases cases, Clock clock) {
        this.measures = measures;
        this.reports = reports;
        this.reach = reach;
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PlanMeasure open(UUID measureId) {
        PlanMeasure measure = measures.named(measureId);
        reach.require(Role.AKIMAT, measure.settlement());
        return measure;
    }

    /** Throws {@link Refusal} with what is missing: evidence for what has been done, the figure for what is finished. */
    public void report(UUID measureId, Occasion occasion, Contents contents) {
        PlanMeasure measure = measures.named(measureId);
        UUID who = reach.require(Role.AKIMAT, measure.settlement());
        List<Refusal.Reason> broken = KeepReports.brokenBy(measure, contents, "");
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        reports.keep(measure, occasion, LocalDate.now(clock).getYear(), contents, who);
        Map<String, String> facts = Map.of("progress", contents.progress().name(), "code", measure.code());
        log.append(new Decision(measureId, "measureReported", who, null, facts));
        cases.refresh(measureId);
    }
}
