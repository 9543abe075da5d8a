package kz.birlese.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import kz.birlese.people.BesideLogin;
import kz.birlese.people.ConfirmContact;
import kz.birlese.people.Words;
import kz.birlese.record.NotFound;
import org.springframework.beans.factory.ObjectProvider;

/** The code that was sent comes back, and the account is open. */
@Route("confirm")
@AnonymousAllowed
class ConfirmView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int SHOWN_MILLIS = 6000;

    private final Words words;
    private final ConfirmContact confirm;
    private final FieldErrors errors;
    private final TextField code = new TextField();
    private UUID registration;

    ConfirmView(Words words, ConfirmContact confirm, ObjectProvider<BesideLogin> beside) {
        this.words = words;
        this.confirm = confirm;
        this.errors = new FieldErrors(words);
        addClassNames("view", "narrow");
        code.setLabel(words.say("confirm.code"));
        code.setHelperText(words.say("confirm.code.help"));
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "one-time-code");
        errors.on("code", code);
        add(new H1(words.say("confirm.title")), new Paragraph(words.say("confirm.lead")), code, errors, actions());
        beside.orderedStream().forEach(each -> add(each.show(BesideLogin.Door.CODE)));
    }

    private Div actions() {
        Button done = new Button(words.say("confirm.send"), click -> confirm());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER);
        Button again = new Button(words.say("confirm.again"), click -> sendAnother());
        Div actions = new Div(done, again);
        actions.addClassName("actions");
        return actions;
    }

    private void confirm() {
        if (errors.attempt(() -> confirm.with(registration, code.getValue()))) {
            removeAll();
            Div notice = new Div(
                    new Paragraph(words.say("confirm.done.text")), new Anchor("login", words.say("login.submit")));
            notice.addClassNames("notice", "good");
            add(new H1(words.say("confirm.done")), notice);
        }
    }

    private void sendAnother() {
        if (errors.attempt(() -> confirm.sendAnother(registration))) {
            code.clear();
            Notification.show(words.say("confirm.sent"), SHOWN_MILLIS, Position.BOTTOM_START);
        }
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            registration = UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("confirm.title") + " · Birlese";
    }
}
