package kz.birlese.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import kz.birlese.people.ConsentPurpose;
import kz.birlese.people.ConsentTexts;
import kz.birlese.people.RegisterApplicant;
import kz.birlese.people.Words;
import kz.birlese.territory.Territories;

/** An applicant opens an account: first who and how reached, then the code that was sent. */
@Route("register")
@AnonymousAllowed
class RegisterView extends Div implements HasDynamicTitle {

    private final Words words;
    private final RegisterApplicant register;
    private final FieldErrors errors;
    private final RegisterForm form;

    RegisterView(Words words, RegisterApplicant register, Territories territories, ConsentTexts consents) {
        this.words = words;
        this.register = register;
        this.errors = new FieldErrors(words);
        this.form = new RegisterForm(
                words, territories, consents.current(ConsentPurpose.COMPETITION, words.language()), errors);
        addClassNames("view", "narrow");
        Paragraph lead = new Paragraph(words.say("register.lead"));
        lead.addClassName("lead");
        Button send = new Button(words.say("register.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(send, new Anchor("login", words.say("register.known")));
        actions.addClassName("actions");
        add(new H1(words.say("register.title")), lead, form, errors, actions);
    }

    private void send() {
        errors.attempt(() -> {
            UUID registration = register.begin(form.read());
            UI.getCurrent().navigate(ConfirmView.class, registration.toString());
        });
    }

    @Override
    public String getPageTitle() {
        return words.say("register.title") + " · Birlese";
    }
}
