package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.Forecast;
import kz.birlese.grant.board.Forecast.Standing;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

/** When the committee will meet, as a range with its reasons and with the way it was reckoned. */
class ForecastPart extends Section {

    private final transient Say say;
    private final transient BoardWords words;
    private final transient Board board;

    ForecastPart(Say say, BoardWords words, Board board) {
        this.say = say;
        this.words = words;
        this.board = board;
        Forecast forecast = board.forecast();
        addClassNames("card", "stack");
        setVisible(forecast != null && forecast.held() == null);
        if (isVisible()) {
            add(new H2(say.it("board.forecast")), BoardAnswers.verdict(say, forecast));
            add(new Paragraph(BoardAnswers.words(say, forecast)), dates(forecast));
            add(new Paragraph(say.it("board.forecast.byTerms", Map.of("byTerms", forecast.byTerms()))));
            add(new H3(say.it("board.forecast.why")), reasons(forecast), method(forecast));
        }
    }

    private Component dates(Forecast forecast) {
        Table table = new Table(List.of(
                say.it("board.forecast.what"),
                say.it("board.forecast.hardly"),
                say.it("board.forecast.likely"),
                say.it("board.forecast.safe")));
        forecast.steps()
                .forEach(step -> table.row(List.of(
                        say.it("board.forecast." + step.what()),
                        say.day(step.hardlyBefore()),
                        say.day(step.likely()),
                        say.day(step.safe()))));
        Paragraph how = new Paragraph(say.it("board.forecast.how"));
        how.addClassNames("muted", "small");
        return new Div(how, drawings(forecast), table);
    }

    /** The picture says nothing to those who listen: the same stands in the table beside it. */
    private Component drawings(Forecast forecast) {
        Div drawings = new Div();
        drawings.addClassName("board-ranges");
        drawings.getElement().setAttribute("aria-hidden", true);
        forecast.steps().forEach(step -> {
            Span what = new Span(say.it("board.forecast." + step.what()));
            what.addClassName("small");
            drawings.add(what, RangeDrawing.of(forecast, step));
        });
        return drawings;
    }

    private Component reasons(Forecast forecast) {
        Standing standing = forecast.standing();
        UnorderedList reasons = new UnorderedList();
        reason(reasons, "drafts", standing.drafts(), "completeApplication");
        reason(reasons, "checks", standing.checks(), "confirmCompleteness");
        reason(reasons, "clarifications", standing.clarifications(), "answerClarification");
        reason(reasons, "checked", standing.checked(), "scoringOpened");
        reason(reasons, "unsigned", standing.unsigned(), "signDeclaration");
        reason(reasons, "sheets", standing.sheets(), "scoreApplication");
        reason(reasons, "lacking", standing.jurorsLacking(), "jurorsAdded");
        if (standing.assessed() > 0) {
            reasons.add(new ListItem(said("assessed", standing.assessed())));
        }
        if (standing.isReady()) {
            reasons.add(new ListItem(say.it("board.forecast.meeting")));
        }
        return reasons;
    }

    private void reason(UnorderedList reasons, String word, int number, String box) {
        if (number > 0) {
            reasons.add(new ListItem(BoardAnswers.opening(board, Figure.of(Kind.WAITING, box), said(word, number))));
        }
    }

    private String said(String word, int number) {
        int lately = board.forecast().standing().lately();
        return say.it("board.forecast." + word, Map.of("n", number, "lately", lately));
    }

    private Component method(Forecast forecast) {
        UnorderedList points = new UnorderedList();
        points.add(new ListItem(say.it("board.forecast.method.1")));
        points.add(new ListItem(
                forecast.calls() == 0
                        ? say.it("board.forecast.method.0")
                        : say.it("board.forecast.method.2", Map.of("calls", forecast.calls()))));
        points.add(new ListItem(say.it("board.forecast.method.3")), new ListItem(say.it("board.forecast.method.4")));
        if (forecast.calls() > 0 && !forecast.byTable().isEmpty()) {
            String tasks = forecast.byTable().stream()
                    .map(box -> words.box(say.language(), box))
                    .collect(Collectors.joining("; "));
            points.add(new ListItem(say.it("board.forecast.byTable", Map.of("tasks", tasks))));
        }
        NativeDetails method = new NativeDetails(say.it("board.forecast.method"), points);
        method.addClassName("fold");
        return method;
    }
}
