package kz.birlese.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.birlese.people.BesideLogin;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The way in. A wrong name, a wrong password and a closed account look the same here. */
@Route("login")
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Words words;
    private final CurrentUser user;
    private final LoginForm form = new LoginForm();

    LoginView(Words words, CurrentUser user, ObjectProvider<BesideLogin> beside) {
        this.words = words;
        this.user = user;
        addClassNames("view", "narrow");
        form.setAction("login");
        form.addForgotPasswordListener(forgotten -> UI.getCurrent().navigate(PasswordView.class));
        form.getElement().setAttribute("no-autofocus", true).setProperty("headingLevel", 2);
        add(new H1(words.say("login.title")), new Paragraph(words.say("login.lead")), form, register());
        beside.orderedStream().forEach(each -> add(each.show(BesideLogin.Door.LOGIN)));
    }

    private Div register() {
        Div card = new Div(new Paragraph(words.say("login.new")), new Anchor("register", words.say("login.register")));
        card.addClassName("card");
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("tasks");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean wait = query.getParameters().containsKey("wait");
        form.setI18n(texts(wait ? "login.wait" : "login.wrong"));
        form.setError(wait || query.getParameters().containsKey("error"));
    }

    private LoginI18n texts(String refusal) {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle(words.say("login.account"));
        texts.getForm().setUsername(words.say("login.name"));
        texts.getForm().setPassword(words.say("login.password"));
        texts.getForm().setSubmit(words.say("login.submit"));
        texts.getForm().setForgotPassword(words.say("login.forgotten"));
        texts.getErrorMessage().setTitle(words.say(refusal));
        texts.getErrorMessage().setMessage(words.say(refusal + ".do"));
        texts.getErrorMessage().setUsername(words.say("login.name.missing"));
        texts.getErrorMessage().setPassword(words.say("login.password.missing"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return words.say("login.title") + " · Birlese";
    }
}
