package kz.birlese.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import kz.birlese.people.BesideLogin;
import kz.birlese.people.Words;
import org.springframework.context.annotation.Profile;

/** Tells whom one can sign in as, and where codes arrive. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoLogin implements BesideLogin {

    private static final String FILL_IN =
            """
            const [name, password] = ['vaadinLoginUsername', 'vaadinLoginPassword']
                .map(id => document.getElementById(id));
            name.value = $0;
            password.value = $1;
            document.querySelector('vaadin-login-form').scrollIntoView({block: 'center'});
            password.focus();""";

    private final Words words;

    DemoLogin(Words words) {
        this.words = words;
    }

    @Override
    public Component show(Door at) {
        Div note = new Div(new H2(words.say("demo.login.title")));
        note.addClassNames("notice", "warn");
        note.add(new Paragraph(new Anchor("demo", words.say("demo.login.desk"))));
        if (at == Door.LOGIN) {
            note.add(new Paragraph(words.say("demo.login.text", Map.of("password", DemoAccounts.PASSWORD))), people());
        }
        return note;
    }

    /** Fills the form in; signing in stays a press of its own. */
    private NativeButton account(DemoPerson person) {
        return new NativeButton(
                person.email() + " · " + person.name() + " · " + words.say("role." + person.role()),
                click -> UI.getCurrent().getPage().executeJs(FILL_IN, person.email(), DemoAccounts.PASSWORD));
    }

    private UnorderedList people() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        for (DemoPerson person : DemoPerson.ALL) {
            list.add(new ListItem(account(person)));
        }
        return list;
    }
}
