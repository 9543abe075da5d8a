package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.ADMIN;
import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import kz.birlese.workflow.ProcessPictures;
import kz.birlese.workflow.ProcessPictures.Line;
import kz.birlese.workflow.Say;

/** Every process with how many times it runs and how many of those wait for help; each leads to its live picture. */
@Route("processes")
@Menu(title = "processes.title", order = 5, icon = "vaadin:sitemap")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR, ADMIN})
class ProcessesView extends Div implements HasDynamicTitle {

    private final transient ProcessPictures pictures;
    private final transient Say say;
    private final UnorderedList list = new UnorderedList();

    ProcessesView(ProcessPictures pictures, Say say) {
        this.pictures = pictures;
        this.say = say;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("processes.lead"));
        lead.addClassName("lead");
        list.addClassName("task-rows");
        list.getElement().setAttribute("aria-label", say.it("processes.title"));
        add(new Div(new H1(say.it("processes.title")), lead), list);
        show();
        Watch.over(this, this::show);
    }

    /** In the alphabetical order of the person's language, so that nothing moves when a number changes. */
    private void show() {
        list.removeAll();
        Collator alphabet = Collator.getInstance(say.language().locale());
        pictures.processes().stream()
                .sorted(Comparator.comparing(line -> say.it("process." + line.process()), alphabet::compare))
                .forEach(line -> list.add(row(line)));
    }

    private ListItem row(Line line) {
        RouterLink name = new RouterLink(
                say.it("process." + line.process()), ProcessView.class, ProcessView.address(line.process()));
        name.addClassName("name");
        Div what = new Div(name);
        what.addClassName("what");
        Div counts = new Div(count("processes.running", line.running(), "info"));
        counts.addClassName("actions");
        if (line.stuck() > 0) {
            counts.addComponentAsFirst(count("processes.stuck", line.stuck(), "bad"));
        }
        ListItem row = new ListItem(what, counts);
        row.addClassNames("task-row", "process-row");
        return row;
    }

    private Span count(String key, int count, String kind) {
        Span badge = new Span(say.it(key, Map.of("count", count)));
        badge.addClassNames("badge", count == 0 ? "quiet" : kind);
        return badge;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("processes.title"));
    }
}
