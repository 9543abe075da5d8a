package kz.birlese.grant.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.grant.board.BoardRow;
import kz.birlese.grant.board.BoardRows;
import kz.birlese.grant.board.BoardWords;
import kz.birlese.grant.board.OpenFigure;
import kz.birlese.people.Language;
import kz.birlese.workflow.Say;

/** What a figure of the board was counted from, each row with the way to its case, and all of them as a workbook. */
@Route("board/rows")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
class BoardRowsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient OpenFigure open;
    private final transient BoardWords words;
    private final transient Say say;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private transient BoardRows rows;
    private int shown;

    BoardRowsView(OpenFigure open, BoardWords words, Say say) {
        this.open = open;
        this.words = words;
        this.say = say;
        more = new Button(say.it("board.rows.more"), click -> showMore());
        addClassName("view");
        list.addClassName("task-rows");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID call = BoardAddress.call(event.getLocation().getQueryParameters());
        String figure = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("figure")
                .orElse(null);
        rows = open.rows(call, figure);
        removeAll();
        list.removeAll();
        shown = 0;
        list.getElement().setAttribute("aria-label", title());
        add(new Anchor(BoardAddress.of(call), say.it("board.rows.back")), head(call));
        if (rows.rows().isEmpty()) {
            add(new Paragraph(say.it("board.rows.none")));
            return;
        }
        add(list, more);
        showMore();
    }

    private String title() {
        return words.figure(say.language(), rows);
    }

    private Component head(UUID call) {
        String of = rows.call() == null
                ? say.it("board.underWay")
                : rows.call().number() + " " + rows.call().title(say.language());
        Paragraph lead = new Paragraph(
                of + " · " + say.it("board.rows.count", Map.of("n", rows.rows().size())));
        lead.addClassName("lead");
        Div head = new Div(new Div(new H1(title()), lead), export(call));
        head.addClassName("view-head");
        return head;
    }

    private Component export(UUID call) {
        String figure = rows.figure().name();
        Language language = say.language();
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            byte[] content = open.excel(call, figure, language);
            return new DownloadResponse(new ByteArrayInputStream(content), "board.xlsx", EXCEL, content.length);
        });
        Paragraph care = new Paragraph(say.it("board.rows.excel.care"));
        care.addClassNames("muted", "small");
        Div export = new Div(new Anchor(download, say.it("board.rows.excel")), care);
        export.setVisible(!rows.rows().isEmpty());
        return export;
    }

    private void showMore() {
        rows.rows().stream().skip(shown).limit(PAGE).forEach(row -> list.add(line(row)));
        shown += PAGE;
        more.setVisible(shown < rows.rows().size());
    }

    private ListItem line(BoardRow row) {
        Anchor name = new Anchor("tracking/" + row.rootInstance(), name(row));
        name.addClassName("name");
        Div of = new Div(Stream.of(row.card().number(), row.card().ownerName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        of.addClassNames("muted", "small");
        Div what = new Div(name, of);
        what.addClassName("what");
        ListItem line = new ListItem(what);
        line.addClassNames("task-row", "board-row");
        line.add(cell("board.column.settlement", say.place(row.card().settlement())));
        if (rows.areOfFunnel()) {
            line.add(cell("board.column.stage", words.stage(say.language(), row.reached())));
            if (row.lost() != null) {
                line.add(cell("board.column.lost", words.lost(say.language(), row.lost())));
            }
        } else {
            line.add(cell("board.column.box", words.box(say.language(), row.box())));
            line.add(cell("board.column.who", words.who(say.language(), row)), when(row));
        }
        return line;
    }

    private String name(BoardRow row) {
        return row.card().title() == null
                ? say.it("cases.untitled")
                : row.card().title().in(say.language());
    }

    private Component when(BoardRow row) {
        String until = row.ended() == null
                ? row.due() == null ? "" : " · " + say.it("board.column.due") + " " + say.date(row.due())
                : " – " + say.date(row.ended());
        String days = " · " + say.it("board.column.days") + ": " + row.days();
        return cell("board.column.since", say.date(row.since()) + until + days);
    }

    private Component cell(String label, String value) {
        Span name = new Span(say.it(label));
        name.addClassName("cell-label");
        Div cell = new Div(name, new Span(value));
        cell.addClassName("cell");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return say.title(rows == null ? say.it("board.title") : title());
    }
}
