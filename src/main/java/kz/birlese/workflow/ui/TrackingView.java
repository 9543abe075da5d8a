package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Tracking;
import kz.birlese.workflow.Tracking.Filter;
import kz.birlese.workflow.Tracking.Page;
import kz.birlese.workflow.Tracking.Row;
import kz.birlese.workflow.TroubledLetters.Trouble;

/** Every case for those who look after them: by process, state, settlement and age, or found by a word. */
@Route("tracking")
@Menu(title = "tracking.title", order = 3, icon = "vaadin:split")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
class TrackingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient Tracking tracking;
    private final transient Say say;
    private final transient Ages ages;
    private final TrackingFilters filters;
    private final transient LettersNotice lettersNotice;
    private final Div letters = new Div();
    private final Div news = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more;
    private final transient List<Row> shown = new ArrayList<>();
    private transient Filter filter;
    private transient Page last;
    private transient List<Trouble> troubles = List.of();

    TrackingView(
            Tracking tracking,
            StrandedNotice stranded,
            LettersNotice lettersNotice,
            Choices choices,
            Say say,
            Ages ages) {
        this.tracking = tracking;
        this.say = say;
        this.ages = ages;
        this.lettersNotice = lettersNotice;
        filters = new TrackingFilters(say, choices, this::go);
        more = new Button(say.it("tracking.more"), click -> show(last.next()));
        addClassName("view");
        list.addClassName("task-rows");
        list.getElement().setAttribute("aria-label", say.it("tracking.title"));
        news.getElement().setAttribute("role", "status");
        Paragraph lead = new Paragraph(say.it("tracking.lead"));
        lead.addClassName("lead");
        add(
                new Div(new H1(say.it("tracking.title")), lead),
                stranded.notice(),
                letters,
                filters,
                news,
                list,
                nothing,
                more);
        Watch.over(this, this::lookForNews);
    }

    private void go(Filter wanted) {
        UI.getCurrent().navigate(TrackingView.class, TrackingAddress.write(wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = TrackingAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        showLetters();
        showFirst();
    }

    private void showFirst() {
        shown.clear();
        list.removeAll();
        news.removeAll();
        show(null);
        nothing.removeAll();
        if (shown.isEmpty()) {
            nothing.add(empty(filter.equals(TrackingFilters.EVERYTHING) ? "tracking.none" : "tracking.empty"));
        }
    }

    private void show(String from) {
        last = tracking.page(filter, from, PAGE);
        last.rows().forEach(row -> list.add(new TrackedRow(say, ages, row)));
        shown.addAll(last.rows());
        list.setVisible(!shown.isEmpty());
        more.setVisible(last.next() != null);
    }

    private Div empty(String key) {
        Div empty = new Div(new H2(say.it(key)), new Paragraph(say.it(key + ".do")));
        empty.addClassName("empty");
        return empty;
    }

    /** Drawn again when it has changed only, so that nobody loses their place. */
    private void showLetters() {
        List<Trouble> now = lettersNotice.now();
        if (!now.equals(troubles)) {
            troubles = now;
            letters.removeAll();
            letters.add(lettersNotice.of(now));
        }
    }

    private void lookForNews() {
        showLetters();
        if (news.getComponentCount() == 0
                && !tracking.page(filter, null, Math.max(PAGE, shown.size()))
                        .rows()
                        .equals(shown)) {
            news.add(new News(say, this::showFirst));
        }
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("tracking.title"));
    }
}
