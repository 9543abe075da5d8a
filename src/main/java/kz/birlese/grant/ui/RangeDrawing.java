package kz.birlese.grant.ui;

import com.vaadin.flow.component.Svg;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.birlese.grant.board.Forecast;
import kz.birlese.grant.board.Forecast.Step;

/** The days of a forecast on one line each, from 10 to 90 %, with a mark at 50 %, and a line down where it is due. */
final class RangeDrawing {

    private static final int WIDTH = 320;
    private static final int ROW = 22;
    private static final int EDGE = 8;

    private RangeDrawing() {}

    /** The picture says nothing to those who listen: the same stands in the table beside it. */
    static Svg of(Forecast forecast) {
        LocalDate first = earlier(forecast.steps().get(0).hardlyBefore(), forecast.byTerms());
        LocalDate last = later(forecast.committee().safe(), forecast.byTerms());
        double day = (WIDTH - 2.0 * EDGE) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        StringBuilder lines = new StringBuilder();
        int y = ROW;
        for (Step step : forecast.steps()) {
            long from = at(first, step.hardlyBefore(), day);
            long until = at(first, step.safe(), day);
            lines.append("<rect class=\"range\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"8\" rx=\"4\"/>"
                    .formatted(from - 4, y - 4, until - from + 8));
            lines.append("<circle class=\"middle\" cx=\"%d\" cy=\"%d\" r=\"6\"/>"
                    .formatted(at(first, step.likely(), day), y));
            y += ROW;
        }
        long due = at(first, forecast.byTerms(), day);
        lines.append("<path class=\"due\" d=\"M%d 4 V%d\"/>".formatted(due, y - ROW / 2));
        lines.append("<path class=\"mark\" d=\"M%d 0 h12 l-6 9 z\"/>".formatted(due - 6));
        return new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"board-drawing\""
                        .formatted(WIDTH, y - ROW / 2 + 2)
                + " aria-hidden=\"true\" focusable=\"false\">" + lines + "</svg>");
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
