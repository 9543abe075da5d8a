package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.Load;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

/** What each juror and officer has to do and has done; nothing of how they judged. */
class LoadsPart extends Section {

    private final transient Say say;
    private final transient Board board;

    LoadsPart(Say say, Board board) {
        this.say = say;
        this.board = board;
        addClassNames("card", "stack");
        add(new H2(say.it("board.loads")));
        if (board.loads().isEmpty()) {
            add(new Paragraph(say.it("board.loads.none")));
            return;
        }
        Table table = new Table(List.of(
                say.it("board.loads.name"),
                say.it("board.loads.open"),
                say.it("board.loads.overdue"),
                say.it("board.loads.lately"),
                say.it("board.loads.median")));
        board.loads().forEach(load -> table.line(cells(load)));
        add(table);
    }

    private List<Component> cells(Load load) {
        String median = load.median() == null ? say.it("board.loads.few") : say.value(TimesPart.day(load.median()));
        return List.of(
                name(load),
                figure(load.open(), Figure.of(Kind.HELD, load.person())),
                overdue(load),
                figure(load.lately(), Figure.of(Kind.DONE_BY, load.person())),
                new Span(median));
    }

    private static Component overdue(Load load) {
        Span number = new Span(String.valueOf(load.overdue()));
        if (load.overdue() > 0) {
            number.addClassNames("badge", "bad");
        }
        return number;
    }

    private Component name(Load load) {
        Span roles = new Span(load.roles().stream()
                .sorted()
                .map(role -> say.it("role." + role))
                .collect(Collectors.joining(", ")));
        roles.addClassNames("muted", "small");
        Div name = new Div(new Div(load.name()), roles);
        return name;
    }

    private Component figure(int number, Figure figure) {
        return number == 0 ? new Span("0") : BoardAnswers.opening(board, figure, String.valueOf(number));
    }
}
