package kz.birlese.workflow.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.birlese.workflow.MyNotices;
import kz.birlese.workflow.NoticesRead;
import kz.birlese.workflow.Say;

/** What the person has been told: the unread first. The bell in the frame leads here. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient MyNotices notices;
    private final transient Say say;
    private final UnorderedList list = new UnorderedList();
    private final Button readAll;
    private final Button more;
    private String next;

    NoticesView(MyNotices notices, Say say) {
        this.notices = notices;
        this.say = say;
        readAll = new Button(say.it("notices.readAll"), click -> readAll());
        more = new Button(say.it("notices.more"), click -> append());
        more.getElement().setAttribute("data-key", "m");
        list.addClassName("notices");
        list.getElement().setAttribute("aria-label", say.it("notices.list"));
        addClassNames("view", "narrow");
        showFirst();
    }

    private Div head() {
        Anchor choices = new Anchor("profile", say.it("profile.title"));
        choices.addClassName("in-text");
        Paragraph lead = new Paragraph(say.it("notices.lead") + " ");
        lead.add(choices);
        lead.addClassName("lead");
        return new Div(new H1(say.it("notices.title")), lead);
    }

    private void showFirst() {
        removeAll();
        list.removeAll();
        next = null;
        append();
        add(head());
        if (rows().findAny().isEmpty()) {
            add(nothing());
        } else {
            Div all = new Div(readAll);
            all.addClassName("actions");
            add(all, list, more);
        }
    }

    private Div nothing() {
        Div empty = new Div(new H2(say.it("notices.none")), new Paragraph(say.it("notices.none.do")));
        empty.addClassName("empty");
        return empty;
    }

    private void append() {
        MyNotices.Page page = notices.page(next, PAGE);
        Set<UUID> shown = rows().map(NoticeRow::id).collect(Collectors.toSet());
        // What was read here a moment ago comes again among the read ones.
        page.lines().stream()
                .filter(line -> !shown.contains(line.id()))
                .forEach(line -> list.add(new NoticeRow(say, line, this::read)));
        next = page.next();
        more.setVisible(next != null);
        showReadAll();
    }

    private Stream<NoticeRow> rows() {
        return list.getChildren().map(NoticeRow.class::cast);
    }

    private void showReadAll() {
        readAll.setVisible(rows().anyMatch(row -> !row.isRead()));
    }

    /** The row stays where it is. */
    private void read(NoticeRow row) {
        notices.read(row.id());
        row.markRead();
        showReadAll();
        tell();
    }

    private void readAll() {
        notices.readAll();
        showFirst();
        tell();
    }

    private void tell() {
        Said.briefly(say.it("notices.read.done"));
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new NoticesRead(ui));
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("notices.title"));
    }
}
