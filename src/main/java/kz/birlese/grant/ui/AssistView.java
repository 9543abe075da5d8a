package kz.birlese.grant.ui;

import static kz.birlese.people.Role.Named.WORKING_GROUP;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.birlese.grant.AssistApplicant;
import kz.birlese.grant.Call;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskInbox;

/** A coordinator begins to fill in an application with the applicant beside them: whom, then the code they read out. */
@Route("assist")
@Menu(title = "assist.title", order = 11, icon = "vaadin:handshake")
@RolesAllowed(WORKING_GROUP)
class AssistView extends Div implements HasDynamicTitle {

    private static final int POINTS = 4;

    private final transient AssistApplicant assist;
    private final transient TaskInbox inbox;
    private final transient Words words;
    private final transient Say say;
    private final Section step = new Section();

    AssistView(AssistApplicant assist, TaskInbox inbox, Words words, Say say) {
        this.assist = assist;
        this.inbox = inbox;
        this.words = words;
        this.say = say;
        addClassNames("view", "narrow");
        Paragraph lead = new Paragraph(say.it("assist.lead"));
        lead.addClassName("lead");
        step.addClassNames("card", "stack");
        List<Call> calls = assist.calls();
        add(new Div(new H1(say.it("assist.title")), lead));
        if (calls.isEmpty()) {
            add(nothing());
        } else {
            add(how(), step, register());
            askWhom(calls);
        }
    }

    private Component how() {
        OrderedList points = new OrderedList();
        IntStream.rangeClosed(1, POINTS).forEach(i -> points.add(new ListItem(say.it("assist.how." + i))));
        Section how = new Section(points);
        how.addClassName("notice");
        return how;
    }

    private void askWhom(List<Call> calls) {
        FieldErrors errors = new FieldErrors(words);
        Select<Call> call = new Select<>();
        call.setLabel(say.it("assist.call"));
        call.setItems(calls);
        call.setItemLabelGenerator(each -> each.number() + " · " + each.title(say.language()));
        call.setValue(calls.get(0));
        call.setWidthFull();
        TextField contact = errors.on("contact", new TextField(say.it("assist.contact")));
        contact.setHelperText(say.it("assist.contact.help"));
        contact.setWidthFull();
        contact.getElement().setAttribute("autocomplete", "off");
        Button send = primary(
                "assist.send",
                () -> errors.attempt(() -> {
                    UUID request =
                            assist.ask(contact.getValue(), call.getValue().id());
                    askCode(calls, request);
                }));
        step.removeAll();
        step.add(call, contact, errors, send);
    }

    /** The same whether somebody has the contact or not. */
    private void askCode(List<Call> calls, UUID request) {
        FieldErrors errors = new FieldErrors(words);
        Paragraph sent = new Paragraph(say.it("assist.sent"));
        sent.getElement().setAttribute("role", "status");
        TextField code = errors.on("code", new TextField(say.it("assist.code")));
        code.setHelperText(say.it("assist.code.help"));
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        Button begin =
                primary("assist.begin", () -> errors.attempt(() -> open(assist.begin(request, code.getValue()))));
        Button again = new Button(say.it("assist.again"), click -> askWhom(calls));
        Div actions = new Div(begin, again);
        actions.addClassName("actions");
        step.removeAll();
        step.add(sent, code, errors, actions);
        code.focus();
    }

    private void open(UUID application) {
        String address = inbox.ofCase(application).stream()
                .map(task -> "tasks/" + task.taskId())
                .findFirst()
                .orElse("cases/grantApplication/" + application);
        UI.getCurrent().navigate(address);
    }

    private Button primary(String text, Runnable act) {
        Button button = new Button(say.it(text), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(step);
        return button;
    }

    private Component register() {
        Section section = new Section(
                new H2(say.it("assist.register")),
                new Paragraph(say.it("assist.register.do")),
                new Anchor("register", say.it("assist.register.go")));
        section.addClassName("card");
        return section;
    }

    private Component nothing() {
        Div empty = new Div(new H2(say.it("assist.noCalls")), new Paragraph(say.it("assist.noCalls.do")));
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("assist.title"));
    }
}
