package kz.birlese.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.birlese.people.SetPassword;
import kz.birlese.people.Words;

/** Without a token: asks for a link. With the token of a link: sets the password. */
@Route("password")
@AnonymousAllowed
class PasswordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Words words;
    private final SetPassword setPassword;
    private final FieldErrors errors;

    PasswordView(Words words, SetPassword setPassword) {
        this.words = words;
        this.setPassword = setPassword;
        this.errors = new FieldErrors(words);
        addClassNames("view", "narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String token) {
        removeAll();
        if (token == null) {
            askForLink();
        } else {
            askForPassword(token);
        }
    }

    private void askForLink() {
        TextField contact = new TextField(words.say("login.name"));
        contact.setWidthFull();
        Button send = primary("password.ask", () -> {
            if (errors.attempt(() -> setPassword.askFor(contact.getValue()))) {
                say("password.asked");
            }
        });
        add(new H1(words.say("password.title")), new Paragraph(words.say("password.lead")), contact, errors, send);
    }

    private void askForPassword(String token) {
        PasswordField fresh = new PasswordField(words.say("password.new"));
        fresh.setHelperText(words.say("register.password.help"));
        fresh.setWidthFull();
        fresh.getElement().setAttribute("autocomplete", "new-password");
        errors.on("password", fresh);
        Button save = primary("password.set", () -> {
            if (errors.attempt(() -> setPassword.with(token, fresh.getValue()))) {
                say("password.done");
            }
        });
        add(new H1(words.say("password.title")), fresh, errors, save);
    }

    private Button primary(String key, Runnable work) {
        Button button = new Button(words.say(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void say(String key) {
        removeAll();
        Div notice = new Div(new Paragraph(words.say(key)), new Anchor("login", words.say("login.title")));
        notice.addClassNames("notice", "good");
        add(new H1(words.say("password.title")), notice);
    }

    @Override
    public String getPageTitle() {
        return words.say("password.title") + " · Birlese";
    }
}
