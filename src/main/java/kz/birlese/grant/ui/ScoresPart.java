package kz.birlese.grant.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.ApplicationPage;
import kz.birlese.grant.ApplicationWords.ScoreLine;
import kz.birlese.grant.RankedApplication;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What the jury made of an application: the arithmetic of its total, and the sheets a person may read. */
@Component
class ScoresPart {

    private final Say say;

    ScoresPart(Say say) {
        this.say = say;
    }

    /** The result with its arithmetic, for those who may know it. */
    void result(Sheet sheet, ApplicationPage page) {
        if (page.arithmetic().isEmpty()) {
            return;
        }
        BigDecimal total = page.application().total();
        arithmetic(sheet, page.arithmetic(), total);
        String threshold =
                total.compareTo(page.threshold()) < 0 ? "application.belowThreshold" : "application.aboveThreshold";
        sheet.words(say.it(threshold, Map.of("total", total, "threshold", page.threshold())));
        if (page.ranked() != null) {
            ranked(sheet, page.ranked());
        }
        if (page.application().amountAwarded() != null) {
            sheet.fact(
                    say.it("application.awarded"), say.value(page.application().amountAwarded()));
        }
    }

    /** Nothing when nobody has scored it. */
    void arithmetic(Sheet sheet, List<ScoreLine> lines, BigDecimal total) {
        if (!lines.isEmpty()) {
            sheet.heading(say.it("application.result")).table(heads(), rows(lines, total));
        }
    }

    private List<String> heads() {
        return List.of(
                say.it("arithmetic.criterion"),
                say.it("arithmetic.mean"),
                say.it("arithmetic.weight"),
                say.it("arithmetic.points"));
    }

    private List<List<String>> rows(List<ScoreLine> lines, BigDecimal total) {
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                criterion(line), say.value(line.mean()), say.percent(line.weight()), say.value(line.points()))));
        rows.add(List.of(say.it("arithmetic.total"), "", "", say.value(total)));
        return rows;
    }

    private String criterion(ScoreLine line) {
        return line.meets()
                ? line.criterion()
                : line.criterion() + " — " + say.it("arithmetic.below", Map.of("threshold", line.threshold()));
    }

    private void ranked(Sheet sheet, RankedApplication ranked) {
        sheet.words(say.it("application.place", Map.of("place", ranked.place())));
        if (ranked.isLate()) {
            Map<String, Object> facts = Map.of("complaint", ranked.afterComplaint(), "reason", ranked.lateReason());
            sheet.notice("warn", say.it("application.latePlace", facts));
        }
        if (ranked.deviationReason() != null) {
            sheet.notice("warn", say.it("application.deviation", Map.of("reason", ranked.deviationReason())));
        }
    }

    /** Sheet by sheet, each criterion with its reason. */
    void sheets(Sheet sheet, List<ApplicationPage.Sheet> sheets) {
        for (ApplicationPage.Sheet each : sheets) {
            sheet.heading(headingOf(each))
                    .table(
                            List.of(
                                    say.it("arithmetic.criterion"),
                                    say.it("form.scoreApplication.score"),
                                    say.it("form.scoreApplication.reason")),
                            each.lines().stream()
                                    .map(line -> List.of(
                                            line.criterion(),
                                            String.valueOf(line.score()),
                                            line.reason() == null ? "" : line.reason()))
                                    .toList());
            answers(sheet, each.answers());
            each.corrections().forEach(correction -> correction(sheet, correction));
        }
    }

    private void answers(Sheet sheet, List<ApplicationPage.AnswerLine> answers) {
        if (!answers.isEmpty()) {
            sheet.table(
                    List.of(
                            say.it("application.asked"),
                            say.it("form.scoreApplication.says"),
                            say.it("form.scoreApplication.remark")),
                    answers.stream()
                            .map(line -> List.of(
                                    line.question(),
                                    say.it("form.scoreApplication.says.option." + line.says()),
                                    line.remark() == null ? "" : line.remark()))
                            .toList());
        }
    }

    /** What it was before stands below what it is now, with the reason. */
    private void correction(Sheet sheet, ApplicationPage.Correction correction) {
        Map<String, Object> facts = Map.of("total", correction.before(), "at", say.moment(correction.at()));
        sheet.notice("warn", say.it("application.sheet.earlier", facts))
                .words(say.it("application.sheet.why", Map.of("reason", correction.reason())))
                .table(
                        List.of(
                                say.it("arithmetic.criterion"),
                                say.it("form.scoreApplication.score"),
                                say.it("application.sheet.reasonBefore")),
                        correction.changes().stream()
                                .map(line -> List.of(
                                        line.criterion(),
                                        say.it(
                                                "application.sheet.change",
                                                Map.of("before", line.before(), "after", line.after())),
                                        line.reasonBefore() == null ? "" : line.reasonBefore()))
                                .toList());
    }

    private String headingOf(ApplicationPage.Sheet sheet) {
        Map<String, Object> facts = Map.of(
                "total", sheet.total(), "number", sheet.number(), "juror", sheet.juror() == null ? "" : sheet.juror());
        if (sheet.isOwn()) {
            return say.it("application.sheet.own", facts);
        }
        return say.it(sheet.juror() == null ? "application.sheet.other" : "application.sheet.of", facts);
    }
}
