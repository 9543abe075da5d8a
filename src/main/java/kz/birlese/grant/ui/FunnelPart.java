package kz.birlese.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.grant.board.Board;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.Figure;
import kz.birlese.grant.board.Figure.Kind;
import kz.birlese.grant.board.Funnel;
import kz.birlese.grant.board.Stage;
import kz.birlese.grant.board.Trait;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

/** How many applications came to each stage, where the others went, and what it looks like by group. */
class FunnelPart extends Section {

    private static final int WIDTH = 320;

    /** Those a table of groups has room for. */
    private static final List<Stage> OF_GROUPS =
            List.of(Stage.STARTED, Stage.SUBMITTED, Stage.ELIGIBLE, Stage.SCORED, Stage.AWARDED, Stage.PAID);

    private final transient Say say;
    private final transient BoardWords words;
    private final transient Board board;
    private final int started;

    FunnelPart(Say say, BoardWords words, Board board) {
        this.say = say;
        this.words = words;
        this.board = board;
        Funnel funnel = board.funnel();
        started = funnel.stages().get(0).reached();
        addClassNames("card", "stack");
        add(new H2(say.it("board.funnel")));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "board-list");
        funnel.stages().forEach(step -> list.add(line(step)));
        add(list);
        funnel.groups().forEach((trait, groups) -> add(fold(trait, groups)));
    }

    private ListItem line(Funnel.Step step) {
        Map<String, Object> facts = Map.of(
                "reached",
                step.reached(),
                "started",
                started,
                "percent",
                Math.round(100.0 * step.reached() / Math.max(1, started)));
        Div head = new Div(
                new H3(words.stage(say.language(), step.stage())),
                opening(step.reached(), Figure.of(Kind.REACHED, step.stage()), say.it("board.funnel.line", facts)));
        head.addClassName("board-figures");
        Div rest = new Div();
        rest.addClassNames("board-figures", "small");
        if (step.still() > 0) {
            rest.add(opening(
                    step.still(),
                    Figure.of(Kind.STILL, step.stage()),
                    say.it("board.funnel.still", Map.of("still", step.still()))));
        }
        step.lost().forEach((reason, number) -> rest.add(lost(step.stage(), reason, number)));
        return new ListItem(head, drawing(step.reached()), rest);
    }

    private Component lost(Stage stage, String reason, int number) {
        String said = say.it("board.funnel.lost", Map.of("reason", words.lost(say.language(), reason), "n", number));
        Span lost = new Span(opening(number, Figure.of(Kind.LOST, stage, reason), said));
        lost.addClassName("badge");
        return lost;
    }

    private Component opening(int number, Figure figure, String said) {
        return number == 0 ? new Span(said) : BoardAnswers.opening(board, figure, said);
    }

    private Svg drawing(int reached) {
        int wide = WIDTH * reached / Math.max(1, started);
        return new Svg(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d 12\" class=\"board-drawing\""
                        + " aria-hidden=\"true\" focusable=\"false\"><rect class=\"track\" width=\"%d\" height=\"12\" rx=\"3\"/>"
                        + "<rect class=\"middle\" width=\"%d\" height=\"12\" rx=\"3\"/></svg>")
                .formatted(WIDTH, WIDTH, wide));
    }

    private Component fold(Trait trait, List<Funnel.Group> groups) {
        NativeDetails fold = new NativeDetails(say.it("board.funnel.by." + trait), groups(trait, groups));
        fold.addClassName("fold");
        return fold;
    }

    private Component groups(Trait trait, List<Funnel.Group> groups) {
        if (groups.isEmpty()) {
            return new Paragraph(say.it("board.funnel.tooFew"));
        }
        Table table = new Table(Stream.concat(
                        Stream.of(say.it("board.funnel.group")),
                        OF_GROUPS.stream().map(stage -> words.stage(say.language(), stage)))
                .toList());
        groups.forEach(group -> table.line(cells(trait, group)));
        boolean isWhole =
                groups.stream().allMatch(group -> group.reached().keySet().containsAll(OF_GROUPS));
        return isWhole ? table : new Div(table, new Paragraph(say.it("board.funnel.hidden")));
    }

    private List<Component> cells(Trait trait, Funnel.Group group) {
        List<Component> cells = new ArrayList<>();
        cells.add(new Span(words.group(say.language(), trait, group.word())));
        for (Stage stage : OF_GROUPS) {
            Integer reached = group.reached().get(stage);
            cells.add(
                    reached == null
                            ? new Span("—")
                            : opening(
                                    reached,
                                    Figure.of(Kind.REACHED, stage, trait, group.word()),
                                    String.valueOf(reached)));
        }
        return cells;
    }
}
