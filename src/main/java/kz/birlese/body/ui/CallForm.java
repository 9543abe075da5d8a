package kz.birlese.body.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import kz.birlese.body.Meeting;
import kz.birlese.body.RequestMeeting;
import kz.birlese.people.Words;
import kz.birlese.people.ui.FieldErrors;
import kz.birlese.workflow.Say;

/** Calls a meeting: what about, and who meets. */
class CallForm extends Div {

    private final TextField title = new TextField();
    private final RadioButtonGroup<Meeting.Kind> kind = new RadioButtonGroup<>();
    private final FieldErrors errors;

    CallForm(RequestMeeting request, UUID body, Words words, Say say) {
        errors = new FieldErrors(words);
        addClassNames("card", "stack");
        title.setLabel(say.it("bodies.call.about"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setWidthFull();
        errors.on("title", title);
        kind.setLabel(say.it("meeting.kind"));
        kind.setItems(Meeting.Kind.values());
        kind.setItemLabelGenerator(each -> say.it("status.MeetingKind." + each));
        kind.setValue(Meeting.Kind.REGULAR);
        Button send = new Button(
                say.it("bodies.call"),
                click -> errors.attempt(() -> UI.getCurrent()
                        .navigate("cases/planMeeting/" + request.of(body, kind.getValue(), title.getValue()))));
        Div actions = new Div(send);
        actions.addClassName("actions");
        add(new H2(say.it("bodies.call")), errors, title, kind, actions);
    }
}
