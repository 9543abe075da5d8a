package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.CallPage;
import kz.birlese.grant.ScoreComparison;
import kz.birlese.grant.ScoreComparison.Juror;
import kz.birlese.grant.ScoreComparison.Line;
import kz.birlese.grant.selection.ExpectedRanks.Rank;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** The same scores read in other ways, folded away beneath the ranking that holds. */
@org.springframework.stereotype.Component
class ComparisonPart {

    private final Say say;

    ComparisonPart(Say say) {
        this.say = say;
    }

    void show(Sheet sheet, CallPage page) {
        if (page.comparison() == null) {
            return;
        }
        NativeDetails fold = new NativeDetails(say.it("compare.title"), readings(page.comparison()));
        fold.addClassName("fold");
        sheet.with(fold);
    }

    private Sheet readings(ScoreComparison comparison) {
        Sheet sheet = new Sheet().words(say.it("compare.lead"));
        if (comparison.groups() > 1) {
            sheet.notice("warn", say.it("compare.apart", Map.of("groups", comparison.groups())));
        }
        if (comparison.correlation() == null) {
            sheet.notice("warn", say.it("compare.tooFew"));
        } else {
            sheet.words(say.it("compare.line", Map.of("places", comparison.places())));
        }
        sheet.table(
                heads("place", "application", "mean", "calibrated", "shrunken", "rank", "side"),
                comparison.lines().stream().map(this::line).toList());
        agreement(sheet, comparison);
        return sheet.heading(say.it("compare.jurors"))
                .words(say.it("compare.jurors.how"))
                .table(
                        heads("juror", "sheets", "given", "generosity"),
                        comparison.jurors().stream().map(this::juror).toList());
    }

    private List<String> heads(String... names) {
        return List.of(names).stream().map(name -> say.it("compare." + name)).toList();
    }

    private List<String> line(Line line) {
        return List.of(
                String.valueOf(line.place()),
                line.number() + " " + line.title(),
                say.value(line.mean()),
                said(line.calibrated()),
                said(line.shrunken()),
                rank(line.rank()),
                line.side() == null ? "—" : say.it("compare.side." + line.side()));
    }

    private String rank(Rank rank) {
        if (rank == null) {
            return "—";
        }
        return say.it(
                rank.from() == rank.until() ? "compare.rank.one" : "compare.rank.of",
                Map.of("expected", tenths(rank.expected()), "from", rank.from(), "until", rank.until()));
    }

    private List<String> juror(Juror juror) {
        return List.of(
                juror.name(), String.valueOf(juror.sheets()), say.value(juror.mean()), signed(juror.generosity()));
    }

    private void agreement(Sheet sheet, ScoreComparison comparison) {
        if (comparison.alpha() != null) {
            sheet.fact(say.it("compare.alpha"), say.value(hundredths(comparison.alpha())));
        }
        if (comparison.correlation() != null) {
            sheet.fact(
                            say.it("compare.single"),
                            say.value(hundredths(comparison.correlation().single())))
                    .fact(
                            say.it("compare.average"),
                            say.value(hundredths(comparison.correlation().average())));
        }
    }

    private String said(BigDecimal points) {
        return points == null ? "—" : say.value(points);
    }

    private String signed(BigDecimal points) {
        return points == null ? "—" : (points.signum() > 0 ? "+" : "") + say.value(points);
    }

    private static BigDecimal hundredths(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal tenths(double figure) {
        return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP);
    }
}
