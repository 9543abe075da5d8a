package kz.birlese.grant.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.birlese.grant.Call;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.ReadBoard;
import kz.birlese.workflow.Say;

/** The figures of a call: the three questions of whoever answers for it first, then what they are made of. */
@Route("board")
@Menu(title = "board.title", order = 3.5, icon = "vaadin:dashboard")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, FINANCE})
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadBoard read;
    private final transient BoardWords words;
    private final transient Say say;

    BoardView(ReadBoard read, BoardWords words, Say say) {
        this.read = read;
        this.words = words;
        this.say = say;
        addClassNames("view", "board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(board(event.getLocation().getQueryParameters()));
    }

    private Board board(QueryParameters address) {
        if (BoardAddress.namesNoCall(address)) {
            return read.first();
        }
        return BoardAddress.call(address) == null ? read.underWay() : read.of(BoardAddress.call(address));
    }

    private void show(Board board) {
        Paragraph lead = new Paragraph(say.it("board.lead"));
        lead.addClassName("lead");
        Div head = new Div(new Div(new H1(say.it("board.title")), lead), choice(board));
        head.addClassName("view-head");
        add(head);
        if (board.isEmpty()) {
            add(empty());
            return;
        }
        add(new BoardAnswers(say, words, board));
        add(new ForecastPart(say, words, board), new WaitingPart(say, words, board), new TimesPart(say, words, board));
        add(new LoadsPart(say, board), new FunnelPart(say, words, board), footnote(board));
    }

    private Component choice(Board board) {
        Select<Call> choice = new Select<>();
        choice.setLabel(say.it("board.call"));
        choice.setItems(board.calls());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(say.it("board.underWay"));
        choice.setPlaceholder(say.it("board.underWay"));
        choice.setItemLabelGenerator(this::name);
        choice.setValue(board.call());
        choice.addClassName("board-call");
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(event.getValue());
            }
        });
        return choice;
    }

    private String name(Call call) {
        return call == null ? say.it("board.underWay") : call.number() + " " + call.title(say.language());
    }

    private static void go(Call call) {
        UI.getCurrent().navigate(BoardAddress.of(call == null ? null : call.id()));
    }

    private Component empty() {
        Div empty = new Div(new H2(say.it("board.empty")), new Paragraph(say.it("board.empty.do")));
        empty.addClassName("empty");
        return empty;
    }

    private Component footnote(Board board) {
        Paragraph at = new Paragraph(say.it("board.at", Map.of("at", board.at())));
        at.addClassNames("muted", "small");
        Div foot = new Div(at);
        if (!board.seesRows()) {
            Paragraph only = new Paragraph(say.it("board.figuresOnly"));
            only.addClassNames("muted", "small");
            foot.addComponentAsFirst(only);
        }
        return foot;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("board.title"));
    }
}
