package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.Waiting;
import kz.birlese.people.Role;
import kz.birlese.workflow.Say;

/** Where cases wait, how many are overdue, and for whom they wait. */
class WaitingPart extends Section {

    private final transient Say say;
    private final transient BoardWords words;
    private final transient Board board;

    WaitingPart(Say say, BoardWords words, Board board) {
        this.say = say;
        this.words = words;
        this.board = board;
        addClassNames("card", "stack");
        add(new H2(say.it("board.waiting")));
        if (board.waiting().steps().isEmpty()) {
            add(new Paragraph(say.it("board.waiting.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "board-list");
        board.waiting().steps().forEach(step -> list.add(line(step)));
        add(list);
    }

    private ListItem line(Waiting.Step step) {
        H3 name = new H3(words.box(say.language(), step.box()));
        Div figures = new Div(BoardAnswers.opening(
                board,
                Figure.of(Kind.WAITING, step.box()),
                say.it(
                        step.isTask() ? "board.waiting.tasks" : "board.waiting.cases",
                        Map.of("waiting", step.waiting()))));
        figures.addClassName("board-figures");
        if (step.overdue() > 0) {
            figures.add(overdue(step));
        }
        Span oldest = new Span(say.it("board.waiting.oldest", Map.of("since", say.date(step.oldest()))));
        oldest.addClassNames("muted", "small");
        figures.add(oldest);
        ListItem line = new ListItem(name, figures);
        line.add(step.isTask() ? hands(step) : byItself());
        return line;
    }

    private Component overdue(Waiting.Step step) {
        Span badge = new Span(BoardAnswers.opening(
                board,
                Figure.of(Kind.OVERDUE, step.box()),
                say.it("board.waiting.overdue", Map.of("overdue", step.overdue()))));
        badge.addClassNames("badge", "bad");
        return badge;
    }

    private Component byItself() {
        Span words = new Span(say.it("board.waiting.byItself"));
        words.addClassNames("muted", "small");
        return words;
    }

    private Component hands(Waiting.Step step) {
        UnorderedList hands = new UnorderedList();
        hands.addClassName("board-hands");
        step.hands().forEach(hand -> hands.add(new ListItem(hand(step, hand))));
        return hands;
    }

    private Component hand(Waiting.Step step, Waiting.Hand hand) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("who", who(hand));
        facts.put("waiting", hand.waiting());
        facts.put("overdue", hand.overdue());
        Figure figure = hand.person() == null
                ? Figure.of(Kind.ROLE, step.box(), hand.role())
                : Figure.of(Kind.HELD, hand.person(), step.box());
        String key = hand.overdue() > 0 ? "board.waiting.hand.overdue" : "board.waiting.hand";
        return BoardAnswers.opening(board, figure, say.it(key, facts));
    }

    private String who(Waiting.Hand hand) {
        if (hand.name() != null) {
            return hand.name();
        }
        String role = say.it("role." + hand.role());
        boolean isForAnybody = board.seesRows() && !hand.role().equals(Role.APPLICANT.name());
        return isForAnybody ? say.it("board.waiting.nobody", Map.of("role", role)) : role;
    }
}
