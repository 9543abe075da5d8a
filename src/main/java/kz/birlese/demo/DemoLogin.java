package kz.birlese.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
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

    private final Words words;

    DemoLogin(Words words) {
        this.words = words;
    }

    @Override
    public Component show(Door at) {
        Div note = new Div(new H2(words.say("demo.login.title")));
        note.addClassNames("notice", "warn");
        if (at == Door.LOGIN) {
            note.add(new Paragraph(words.say("demo.login.text", Map.of("password", DemoAccounts.PASSWORD))), people());
        }
        note.add(new Anchor("demo", words.say("demo.login.desk")));
        return note;
    }

    private UnorderedList people() {
        UnorderedList list = new UnorderedList();
        for (DemoPerson person : DemoPerson.ALL) {
            list.add(new ListItem(person.email() + " · " + person.name() + " · " + words.say("role." + person.role())));
        }
        return list;
    }
}
