package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.plan.MeasureReport.Contents;
import kz.birlese.plan.MeasureReport.Occasion;
import kz.birlese.record.Files;
import kz.birlese.record.Gone;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a measure of a plan in force, with what was reported about it, to those who may see its cycle. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadMeasure {

    private final PlanMeasures measures;
    private final PlanGoals goals;
    private final MeasureReports reports;
    private final PlanWords words;
    private final Files files;
    private final CycleReach reach;
    private final CurrentUser currentUser;

    ReadMeasure(
            PlanMeasures measures,
            PlanGoals goals,
            MeasureReports reports,
            PlanWords words,
            Files files,
            CycleReach reach,
            CurrentUser currentUser) {
        this.measures = measures;
        this.goals = goals;
        this.reports = reports;
        this.words = words;
        this.files = files;
        this.reach = reach;
        this.currentUser = currentUser;
    }

    /**
     * A measure in the language of the person.
     *
     * @param facts what the plan says, by the names of the fields
     * @param reports the oldest first
     */
    public record Page(
            PlanMeasure measure, String what, String goal, Map<String, String> facts, List<ReportLine> reports) {}

    /** @param reached with its unit; null when nothing was measured */
    public record ReportLine(Occasion occasion, Instant at, Contents contents, String reached, List<FileLine> files) {}

    /** A stored file. */
    public record FileLine(UUID id, String name) {}

    /** Throws {@link NotFound} when the person has no part in it. */
    public Page of(UUID measureId) {
        PlanMeasure measure = measures.named(measureId);
        if (!reach.mayRead(measure.settlement())) {
            throw new NotFound();
        }
        Language language = currentUser.require().language();
        PlanGoal goal = goals.findById(measure.goal()).orElseThrow(Gone.of("goal"));
        return new Page(
                measure,
                measure.what().in(language),
                goal.position() + ". " + goal.text().in(language),
                words.said(language, measure),
                reports.findByMeasureInOrderByReportedAt(List.of(measureId)).stream()
                        .map(report -> line(language, measure, report))
                        .toList());
    }

    private ReportLine line(Language language, PlanMeasure measure, MeasureReport report) {
        Contents contents = report.contents();
        String reached =
                contents.reached() == null ? null : words.figure(language, measure.indicator(), contents.reached());
        return new ReportLine(
                report.occasion(),
                report.reportedAt(),
                contents,
                reached,
                contents.files().stream().map(this::file).toList());
    }

    private FileLine file(String id) {
        UUID file = UUID.fromString(id);
        return new FileLine(file, files.find(file).name());
    }
}
