package kz.birlese.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import kz.birlese.people.Texts;
import kz.birlese.plan.PlanSheet.GoalLine;
import kz.birlese.plan.PlanSheet.MeasureLine;
import kz.birlese.plan.PlanSheet.SumLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A plan as an Excel workbook: its measures, a line each, and its sums. Amounts are numbers, in tenge; days are days. */
@Component
class PlanWorkbook {

    private static final List<String> HEADS = List.of(
            "plan.number",
            "plan.goal",
            "plan.field.what",
            "plan.field.where",
            "plan.cost.tenge",
            "plan.field.yearly",
            "plan.field.source",
            "plan.field.owner",
            "plan.field.starts",
            "plan.field.ends",
            "plan.field.indicator",
            "plan.field.baseline",
            "plan.field.target");

    private final Texts texts;

    PlanWorkbook(Texts texts) {
        this.texts = texts;
    }

    byte[] of(PlanSheet plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Birlese", "1.0")) {
            measures(plan, book.newWorksheet(say(plan, "plan.field.measures")));
            sums(plan, book.newWorksheet(say(plan, "plan.sums")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void measures(PlanSheet plan, Worksheet sheet) {
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, say(plan, HEADS.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, 20);
        }
        int row = 0;
        for (GoalLine goal : plan.goals()) {
            for (MeasureLine measure : goal.measures()) {
                row++;
                measure(sheet, row, goal, measure);
            }
        }
    }

    private static void measure(Worksheet sheet, int row, GoalLine goal, MeasureLine measure) {
        sheet.value(row, 0, measure.code());
        sheet.value(row, 1, goal.code() + ". " + goal.text());
        sheet.value(row, 2, measure.what());
        sheet.value(row, 3, measure.where());
        if (measure.cost() != null) {
            sheet.value(row, 4, measure.cost().amount());
            sheet.style(row, 4).format("#,##0.00").set();
        }
        sheet.value(row, 5, measure.yearly());
        sheet.value(row, 6, measure.source());
        sheet.value(row, 7, measure.owner());
        day(sheet, row, 8, measure.starts());
        day(sheet, row, 9, measure.ends());
        sheet.value(row, 10, measure.indicator());
        sheet.value(row, 11, measure.baseline());
        sheet.value(row, 12, measure.target());
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day != null) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd.mm.yyyy").set();
        }
    }

    private void sums(PlanSheet plan, Worksheet sheet) {
        int[] row = {0};
        BiConsumer<String, List<SumLine>> part = (heading, lines) -> {
            sheet.value(row[0], 0, say(plan, heading));
            sheet.style(row[0]++, 0).bold().set();
            lines.forEach(line -> sum(sheet, row[0]++, line));
            row[0]++;
        };
        sheet.width(0, 60);
        sheet.width(1, 20);
        part.accept("plan.bySource", plan.sums().bySource());
        part.accept("plan.byYear", plan.sums().byYear());
        part.accept("plan.byGoal", plan.sums().byGoal());
        sum(sheet, row[0], new SumLine(say(plan, "plan.total"), plan.sums().total()));
    }

    private static void sum(Worksheet sheet, int row, SumLine line) {
        sheet.value(row, 0, line.of());
        sheet.value(row, 1, line.sum().amount());
        sheet.style(row, 1).format("#,##0.00").set();
    }

    private String say(PlanSheet plan, String key) {
        return texts.say(plan.language(), key);
    }
}
