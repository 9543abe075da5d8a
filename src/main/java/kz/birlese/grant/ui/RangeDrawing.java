package kz.birlese.grant.ui;

import com.vaadin.flow.component.Svg;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.birlese.grant.board.Forecast;
import kz.birlese.grant.board.Forecast.Step;

/** The days of a step of a forecast on a line, from 10 to 90 %, with a mark at 50 %, and a line down where it is due. */
final class RangeDrawing {

    private static final int WIDTH = 320;
    private static final int MIDDLE = 18;
    private static final int HEIGHT = 28;
    private static final int EDGE = 8;

    private RangeDrawing() {}

    /** All steps of a forecast have one measure, so that they can be compared. */
    static Svg of(Forecast forecast, Step step) {
        LocalDate first = earlier(forecast.steps().get(0).hardlyBefore(), forecast.byTerms());
        LocalDate last = later(forecast.committee().safe(), forecast.byTerms());
        double day = (WIDTH - 2.0 * EDGE) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        long from = at(first, step.hardlyBefore(), day);
        long until = at(first, step.safe(), day);
        long due = at(first, forecast.byTerms(), day);
        String range = "<rect class=\"range\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"8\" rx=\"4\"/>"
                .formatted(from - 4, MIDDLE - 4, until - from + 8);
        String middle = "<circle class=\"middle\" cx=\"%d\" cy=\"%d\" r=\"6\"/>"
                .formatted(at(first, step.likely(), day), MIDDLE);
        String line = "<path class=\"due\" d=\"M%d 6 V%d\"/>".formatted(due, HEIGHT);
        String mark = "<path class=\"mark\" d=\"M%d 0 h12 l-6 9 z\"/>".formatted(due - 6);
        return new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"board-drawing\""
                        .formatted(WIDTH, HEIGHT)
                + " focusable=\"false\">" + range + middle + line + mark + "</svg>");
    }

    private static long at(LocalDate first, LocalDate day, double wide) {
        return Math.round(EDGE + ChronoUnit.DAYS.between(first, day) * wide);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
