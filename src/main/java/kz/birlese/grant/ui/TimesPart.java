package kz.birlese.grant.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.StepTime;

/** How long each step takes, against its term: in words, with a picture beside them. */
class TimesPart extends Section {

    private static final int WIDTH = 320;

    private final transient Say say;
    private final transient BoardWords words;
    private final transient Board board;

    TimesPart(Say say, BoardWords words, Board board) {
        this.say = say;
        this.words = words;
        this.board = board;
        addClassNames("card", "stack");
        add(new H2(say.it("board.times")));
        if (board.times().isEmpty()) {
            add(new Paragraph(say.it("board.times.none")));
            return;
        }
        Paragraph how = new Paragraph(say.it("board.times.how"));
        how.addClassNames("muted", "small");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "board-list");
        board.times().forEach(time -> list.add(line(time)));
        add(how, list);
        if (board.untold() > 0) {
            Paragraph few = new Paragraph(
                    say.it("board.times.untold", Map.of("untold", board.untold(), "fewest", board.fewest())));
            few.addClassNames("muted", "small");
            add(few);
        }
    }

    private ListItem line(StepTime time) {
        Div head = new Div(new H3(words.box(say.language(), time.box())));
        head.addClassName("board-figures");
        if (time.target() != null) {
            head.add(verdict(time));
        }
        Map<String, Object> facts = Map.of(
                "median", day(time.median()),
                "ninth", day(time.ninth()),
                "medianDays", day(time.medianDays()),
                "ninthDays", day(time.ninthDays()));
        Paragraph said = new Paragraph(say.it("board.times.line", facts));
        if (time.target() != null) {
            said.add(" " + say.it("board.times.target", Map.of("target", time.target())));
        }
        said.add(" ");
        said.add(BoardAnswers.opening(
                board, Figure.of(Kind.DONE, time.box()), say.it("board.times.times", Map.of("times", time.times()))));
        return new ListItem(head, drawing(time), said);
    }

    private Span verdict(StepTime time) {
        boolean isUsuallyLate = time.median() > time.target();
        boolean isOftenLate = time.ninth() > time.target();
        String word = isUsuallyLate ? "LATE" : isOftenLate ? "OFTEN_LATE" : "IN_TIME";
        Span badge = new Span(say.it("board.times." + word));
        badge.addClassNames("badge", isUsuallyLate ? "bad" : isOftenLate ? "warn" : "good");
        return badge;
    }

    static BigDecimal day(double days) {
        return BigDecimal.valueOf(days).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** All pictures have one measure, so that steps can be compared. */
    private Svg drawing(StepTime time) {
        double day = (WIDTH - 12.0) / Math.max(1, longest());
        long median = Math.round(time.median() * day);
        long ninth = Math.round(time.ninth() * day);
        StringBuilder svg = new StringBuilder();
        svg.append("<rect class=\"track\" x=\"0\" y=\"12\" width=\"%d\" height=\"12\" rx=\"3\"/>".formatted(WIDTH));
        svg.append("<rect class=\"middle\" x=\"0\" y=\"12\" width=\"%d\" height=\"12\" rx=\"3\"/>"
                .formatted(Math.max(3, median)));
        svg.append(
                "<path class=\"whisker\" d=\"M%d 18 H%d M%d 12 v12\"/>".formatted(median, ninth, Math.max(1, ninth)));
        if (time.target() != null) {
            long target = Math.round(time.target() * day);
            svg.append("<path class=\"due\" d=\"M%d 6 V26\"/>".formatted(target));
            svg.append("<path class=\"mark\" d=\"M%d 0 h12 l-6 9 z\"/>".formatted(target - 6));
        }
        return new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-6 0 %d 28\" class=\"board-drawing\""
                        .formatted(WIDTH + 6)
                + " aria-hidden=\"true\" focusable=\"false\">" + svg + "</svg>");
    }

    private double longest() {
        return board.times().stream()
                .mapToDouble(time -> Math.max(time.ninth(), time.target() == null ? 0 : time.target()))
                .max()
                .orElse(1);
    }
}
