package kz.birlese.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.birlese.plan.ReadMeasure;
import kz.birlese.plan.ReadMeasure.Page;
import kz.birlese.workflow.CasePanel;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What a measure's page shows: what the plan says about it and what has been reported. */
@org.springframework.stereotype.Component
class MeasurePanel implements CasePanel {

    private final ReadMeasure read;
    private final Say say;

    MeasurePanel(ReadMeasure read, Say say) {
        this.read = read;
        this.say = say;
    }

    @Override
    public Set<String> processes() {
        return Set.of("monitorMeasure");
    }

    @Override
    public Component show(UUID caseId) {
        Page page = read.of(caseId);
        Sheet sheet = new Sheet().heading(page.measure().code() + ". " + page.what());
        sheet.fact(say.it("plan.goal"), page.goal())
                .fact(
                        say.it("plan.progress"),
                        say.it("status.MeasureStatus." + page.measure().status()));
        page.facts().forEach(sheet::fact);
        sheet.with(new Anchor("cases/adoptPlan/" + page.measure().cycle(), say.it("measure.plan")));
        page.reports().forEach(report -> report(sheet, report));
        return sheet;
    }

    private void report(Sheet sheet, ReadMeasure.ReportLine report) {
        sheet.heading(say.it("measure.report." + report.occasion(), Map.of("at", report.at())))
                .fact(
                        say.it("plan.progress"),
                        say.it("status.MeasureStatus." + report.contents().progress()))
                .fact(say.it("measure.reached"), report.reached())
                .fact(
                        say.it("measure.spent"),
                        report.contents().spent() == null
                                ? null
                                : say.value(report.contents().spent()))
                .fact(say.it("measure.evidence"), report.contents().evidence())
                .words(report.contents().note());
        report.files().forEach(file -> sheet.with(file(file)));
    }

    private static Anchor file(ReadMeasure.FileLine file) {
        Anchor anchor = new Anchor("files/" + file.id(), file.name());
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
