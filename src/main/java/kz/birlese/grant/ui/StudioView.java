package kz.birlese.grant.ui;

import static kz.birlese.people.Role.Named.AUDITOR;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kz.birlese.grant.Call;
import kz.birlese.grant.GivingWords;
import kz.birlese.grant.TryGiving;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/** How the fund of a ranked call is given out, and beside it what is only tried. */
@Route("studio/:call")
@RolesAllowed({PROGRAMME_MANAGER, DIRECTOR, AUDITOR})
class StudioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TryGiving tryGiving;
    private final transient GivingWords words;
    private final transient Say say;
    private final Div found = new Div();
    private transient Call call;
    private transient StudioForm form;

    StudioView(TryGiving tryGiving, GivingWords words, Say say) {
        this.tryGiving = tryGiving;
        this.words = words;
        this.say = say;
        addClassNames("view", "studio");
        found.addClassName("stack");
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        call = tryGiving.call(id(event.getRouteParameters().get("call").orElseThrow(NotFound::new)));
        removeAll();
        Paragraph lead = new Paragraph(say.it("studio.lead"));
        lead.addClassName("lead");
        Div head = new Div(new Div(
                new H1(say.it("studio.title")), new Paragraph(call.number() + " " + call.title(say.language())), lead));
        head.addClassName("view-head");
        form = new StudioForm(call.settings(), words, say, this::show);
        add(head, form, found);
        show();
    }

    private static UUID id(String said) {
        try {
            return UUID.fromString(said);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private void show() {
        found.removeAll();
        try {
            found.add(new StudioSheet(tryGiving.of(call.id(), form.asked()), form, words, say));
        } catch (Refusal refusal) {
            Div notice = new Div();
            refusal.reasons().forEach(reason -> notice.add(new Paragraph(say.refusal(reason))));
            notice.addClassNames("notice", "bad");
            found.add(notice);
        }
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("studio.title"));
    }
}
