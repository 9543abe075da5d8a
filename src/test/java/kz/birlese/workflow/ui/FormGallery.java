package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.FileCheck;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskAtHand;
import kz.birlese.workflow.form.Bench;
import kz.birlese.workflow.form.Choices;
import kz.birlese.workflow.form.Contents;
import kz.birlese.workflow.form.Evaluator;
import kz.birlese.workflow.form.FormParser;
import kz.birlese.workflow.form.TaskForms;

/** Hangs a form from elsewhere into a page of the test house, so that a browser can look at it. */
@Route("form-gallery/:task/:form")
@PermitAll
class FormGallery extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TaskForms forms;
    private final transient FormViews.Parts parts;
    private final transient FormParser parser;

    FormGallery(
            TaskForms forms,
            Evaluator evaluator,
            Choices choices,
            Contents contents,
            FileCheck check,
            Say say,
            FormParser parser) {
        this.forms = forms;
        this.parts = new FormViews.Parts(forms, evaluator, choices, contents, check, say);
        this.parser = parser;
        addClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("form").orElseThrow();
        String task = event.getRouteParameters().get("task").orElseThrow();
        Map<String, Object> opening = Elsewhere.opening(
                name,
                forms.attached(task).stream().map(file -> file.id().toString()).toList());
        TaskAtHand atHand = new TaskAtHand(task, "tryEverything", "tryOn", UUID.randomUUID(), UUID.randomUUID());
        Div card = new Div(new FormView(
                parts,
                Bench.opened(atHand, parser.parse(name + ".form", Elsewhere.form(name)), opening),
                null,
                FormViews.Sending.atOnce(
                        raw -> new Bench().check(parser.parse(name, Elsewhere.form(name)), opening, raw))));
        card.addClassName("card");
        removeAll();
        add(new H1(name), card);
    }

    @Override
    public String getPageTitle() {
        return "Form gallery";
    }
}
