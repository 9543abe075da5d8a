package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.Forecast;
import kz.birlese.grant.board.Load;
import kz.birlese.grant.board.Waiting;
import kz.birlese.workflow.Say;

/** Three questions and their answers, short enough for the first screen of a phone. */
class BoardAnswers extends Div {

    private final transient Say say;
    private final transient BoardWords words;
    private final transient Board board;

    BoardAnswers(Say say, BoardWords words, Board board) {
        this.say = say;
        this.words = words;
        this.board = board;
        addClassName("answers");
        add(decided(), stuck(), behind());
    }

    private Component decided() {
        Forecast forecast = board.forecast();
        if (forecast == null) {
            String key = board.call() == null ? "board.answer.noForecast" : "board.forecast.none";
            return answer("board.ask.decided", new Span(say.it(key)));
        }
        return answer("board.ask.decided", verdict(say, forecast), new Span(words(say, forecast)));
    }

    static Span verdict(Say say, Forecast forecast) {
        Span badge = new Span(say.it("board.verdict." + forecast.verdict()));
        badge.addClassNames(
                "badge",
                switch (forecast.verdict()) {
                    case IN_TIME, HELD_IN_TIME -> "good";
                    case LIKELY -> "warn";
                    case LATE, HELD_LATE -> "bad";
                });
        return badge;
    }

    static String words(Say say, Forecast forecast) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("byTerms", forecast.byTerms());
        facts.put("held", forecast.held());
        if (forecast.held() == null) {
            facts.put("likely", forecast.committee().likely());
            facts.put("safe", forecast.committee().safe());
        }
        return say.it("board.answer." + forecast.verdict(), facts);
    }

    private Component stuck() {
        Waiting waiting = board.waiting();
        if (waiting.overdue() == 0) {
            return answer("board.ask.stuck", new Span(say.it("board.answer.nothingStuck")));
        }
        Waiting.Step worst = waiting.steps().get(0);
        String said = say.it(
                "board.answer.stuck",
                Map.of(
                        "overdue",
                        waiting.overdue(),
                        "box",
                        words.box(say.language(), worst.box()),
                        "most",
                        worst.overdue()));
        return answer("board.ask.stuck", opening(board, Figure.of(Kind.OVERDUE), said));
    }

    private Component behind() {
        if (board.waiting().overdue() == 0) {
            return answer("board.ask.behind", new Span(say.it("board.answer.nobodyBehind")));
        }
        Load first = board.loads().stream().findFirst().orElse(null);
        if (first == null || first.overdue() == 0) {
            String key = board.seesRows() ? "board.answer.behind.none" : "board.answer.nobodyBehind";
            return answer("board.ask.behind", new Span(say.it(key)));
        }
        Map<String, Object> facts = Map.of("name", first.name(), "overdue", first.overdue(), "open", first.open());
        String said = say.it(board.seesRows() ? "board.answer.behind" : "board.answer.behind.own", facts);
        return answer("board.ask.behind", opening(board, Figure.of(Kind.HELD, first.person()), said));
    }

    /** A figure in its words, which open its rows for whoever may see them. */
    static Component opening(Board board, Figure figure, String said) {
        return board.seesRows() ? BoardAddress.link(board.callId(), figure, said) : new Span(said);
    }

    private Component answer(String question, Component... said) {
        Div answer = new Div(new H2(say.it(question)));
        for (Component each : said) {
            answer.add(new Paragraph(each));
        }
        answer.addClassNames("card", "answer");
        return answer;
    }
}
