package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Role;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.StrandedTasks;
import kz.birlese.workflow.StrandedTasks.Stranded;
import org.springframework.stereotype.Service;

/** Tells a manager which tasks nobody can do, since whoever they were made for may not any more, and what helps. */
@Service
class StrandedNotice {

    private final StrandedTasks stranded;
    private final CurrentUser user;
    private final Say say;

    StrandedNotice(StrandedTasks stranded, CurrentUser user, Say say) {
        this.stranded = stranded;
        this.user = user;
        this.say = say;
    }

    /** Invisible where there is nothing to tell, or nobody to tell it to. */
    Div notice() {
        Div notice = new Div();
        notice.addClassNames("notice", "warn");
        List<Stranded> tasks = user.require().is(Role.PROGRAMME_MANAGER) ? stranded.list() : List.of();
        notice.setVisible(!tasks.isEmpty());
        if (!tasks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            tasks.forEach(each -> list.add(line(each)));
            notice.add(new H2(say.it("stranded.title")), new Paragraph(say.it("stranded.do")), list);
        }
        return notice;
    }

    private ListItem line(Stranded each) {
        String text = say.it(
                "stranded.task",
                Map.of(
                        "task",
                        say.it("box." + each.task().taskKey()),
                        "name",
                        each.madeFor(),
                        "number",
                        String.valueOf(each.task().card().number()),
                        "closed",
                        String.valueOf(each.isClosed())));
        return new ListItem(new Anchor("tracking/" + each.task().rootInstance(), text));
    }
}
