package kz.birlese.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.stream.Collectors;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.people.Words;
import org.springframework.stereotype.Service;

/** Who is at work, as what, and the way out. */
@Service
class Person {

    private final CurrentUser user;
    private final Words words;
    private final AuthenticationContext door;

    Person(CurrentUser user, Words words, AuthenticationContext door) {
        this.user = user;
        this.words = words;
        this.door = door;
    }

    boolean isKnown() {
        return user.find().isPresent();
    }

    /** Name and roles; empty while nobody is signed in. */
    Component line() {
        Div who = new Div();
        who.addClassName("who");
        user.find().ifPresent(person -> {
            Span roles = new Span(roles(person));
            roles.addClassName("roles");
            who.add(new Span(person.name()), roles);
        });
        return who;
    }

    /** For whom the person stands in and how long; nothing while it is nobody. */
    void tellStandingIn(Div line) {
        line.removeAll();
        user.find().stream()
                .flatMap(person -> person.standIns().stream())
                .map(each -> words.say("deputy.line", Map.of("name", each.name(), "until", each.until())))
                .sorted()
                .forEach(text -> line.add(new Paragraph(text)));
        line.setVisible(line.getComponentCount() > 0);
    }

    private String roles(SignedIn person) {
        return person.reach().stream()
                .map(SignedIn.Reach::role)
                .distinct()
                .sorted()
                .map(role -> words.say("role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    Component wayOut() {
        Button out = new Button(words.say("frame.logout"), new Icon(VaadinIcon.SIGN_OUT), click -> door.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return out;
    }
}
