package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.workflow.CaseEntry;
import kz.birlese.workflow.MyCases;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskFilter;
import kz.birlese.workflow.TaskFilter.View;
import kz.birlese.workflow.TaskInbox;

/** The second screen: where each of my cases stands, in my words. */
@Route("cases")
@Menu(title = "cases.title", order = 2, icon = "vaadin:folder-open")
@PermitAll
class CasesView extends Div implements HasDynamicTitle {

    private static final int TASKS_AT_MOST = 200;

    private final transient Say say;

    CasesView(MyCases mine, TaskInbox inbox, SeenTasks seen, CasePanels panels, DueLabel due, Say say) {
        this.say = say;
        addClassName("view");
        Paragraph lead = new Paragraph(say.it("cases.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("cases.title")), lead));
        List<CaseEntry> cases = mine.list();
        if (cases.isEmpty()) {
            add(nothing());
            return;
        }
        Map<UUID, List<SeenTask>> tasks = tasks(inbox, seen);
        UnorderedList list = new UnorderedList();
        list.addClassName("case-cards");
        list.getElement().setAttribute("aria-label", say.it("cases.list"));
        cases.forEach(each -> list.add(new CaseRow(
                say, due, panels, each, tasks.getOrDefault(each.card().caseId(), List.of()))));
        add(list);
    }

    /** What waits for me, by case: one look for all of them. */
    private static Map<UUID, List<SeenTask>> tasks(TaskInbox inbox, SeenTasks seen) {
        TaskFilter mine = TaskFilter.of(View.MINE);
        return seen.of(inbox.page(mine, null, TASKS_AT_MOST).rows()).stream()
                .collect(Collectors.groupingBy(SeenTask::caseId));
    }

    private Div nothing() {
        Div empty = new Div(new H2(say.it("cases.empty")), new Paragraph(say.it("cases.empty.do")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("cases.title"));
    }
}
