package kz.birlese.plan.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import kz.birlese.plan.PlanSheet;
import kz.birlese.plan.PlanSheet.GoalLine;
import kz.birlese.plan.PlanSheet.MeasureLine;
import kz.birlese.plan.PlanSheet.SumLine;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** A version of a plan: its goals with their measures, what it costs and who pays. */
@org.springframework.stereotype.Component
class PlanPart {

    private final Say say;

    PlanPart(Say say) {
        this.say = say;
    }

    void show(Sheet sheet, PlanSheet plan) {
        sheet.heading(plan.title())
                .fact(say.it("plan.version"), String.valueOf(plan.version()))
                .fact(say.it("plan.status"), say.it("status.VersionStatus." + plan.status()))
                .fact(say.it("plan.total"), say.value(plan.sums().total()))
                .fact(say.it("plan.unfunded"), say.value(plan.sums().unfunded()));
        if (plan.sums().uncosted() > 0) {
            sheet.notice(
                    "warn", say.it("plan.uncosted", Map.of("count", plan.sums().uncosted())));
        }
        plan.goals().forEach(goal -> goal(sheet, goal));
        sums(sheet, plan.sums());
    }

    private void goal(Sheet sheet, GoalLine goal) {
        sheet.heading(goal.code() + ". " + goal.text())
                .fact(say.it("plan.field.indicator"), goal.indicator())
                .fact(say.it("plan.baselineToTarget"), goal.baseline() + " → " + goal.target())
                .fact(say.it("plan.field.issues"), String.join("; ", goal.issues()))
                .fact(say.it("plan.field.cost"), say.value(goal.cost()));
        if (!goal.measures().isEmpty()) {
            sheet.table(heads(), goal.measures().stream().map(this::row).toList());
            goal.measures().forEach(measure -> sheet.with(more(measure)));
        }
    }

    private List<String> heads() {
        return List.of(
                say.it("plan.number"),
                say.it("plan.field.what"),
                say.it("plan.field.cost"),
                say.it("plan.field.source"),
                say.it("plan.field.owner"),
                say.it("plan.dates"),
                say.it("plan.baselineToTarget"),
                say.it("plan.progress"));
    }

    private List<String> row(MeasureLine measure) {
        return List.of(
                measure.code(),
                measure.what(),
                say.value(measure.cost()),
                measure.source(),
                measure.owner(),
                say.value(measure.starts()) + " – " + say.value(measure.ends()),
                measure.baseline() + " → " + measure.target(),
                say.value(measure.progress()));
    }

    private NativeDetails more(MeasureLine measure) {
        Sheet more = new Sheet()
                .fact(say.it("plan.field.where"), measure.where())
                .fact(say.it("plan.field.yearly"), measure.yearly())
                .fact(say.it("plan.field.indicator"), measure.indicator())
                .fact(say.it("plan.feasibility"), measure.feasibility());
        NativeDetails fold = new NativeDetails(measure.code() + " " + measure.what(), more);
        fold.addClassName("fold");
        return fold;
    }

    private void sums(Sheet sheet, PlanSheet.Sums sums) {
        sums(sheet, "plan.bySource", sums.bySource());
        sums(sheet, "plan.byYear", sums.byYear());
        sums(sheet, "plan.byGoal", sums.byGoal());
    }

    private void sums(Sheet sheet, String of, List<SumLine> lines) {
        if (!lines.isEmpty()) {
            sheet.heading(say.it(of))
                    .table(
                            List.of(say.it(of), say.it("plan.cost.tenge")),
                            lines.stream()
                                    .map(line -> List.of(line.of(), say.value(line.sum())))
                                    .toList());
        }
    }
}
