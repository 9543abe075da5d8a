package kz.birlese.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.birlese.people.ShareCalendar;
import kz.birlese.people.Words;

/** The secret address under which the person's calendar program reads their terms: made, shown once, taken away. */
class CalendarCard extends Div {

    private final transient Words words;
    private final transient ShareCalendar share;
    private final Div state = new Div();

    CalendarCard(Words words, ShareCalendar share) {
        this.words = words;
        this.share = share;
        addClassNames("card", "stack");
        state.addClassName("stack");
        state.getElement().setAttribute("role", "status");
        add(new H2(words.say("profile.calendar")), new Paragraph(words.say("profile.calendar.lead")), state);
        show(share.since());
    }

    private void show(Optional<Instant> since) {
        state.removeAll();
        since.ifPresent(at -> state.add(new Paragraph(words.say("profile.calendar.since", Map.of("at", at)))));
        String make = since.isPresent() ? "profile.calendar.anew" : "profile.calendar.make";
        state.add(new Button(words.say(make), click -> make()));
        if (since.isPresent()) {
            state.add(revoke());
        }
    }

    private void make() {
        String address = share.make();
        state.removeAll();
        TextField shown = new TextField(words.say("profile.calendar.address"));
        shown.setValue(address);
        shown.setReadOnly(true);
        shown.setWidthFull();
        shown.setHelperText(words.say("profile.calendar.once"));
        Anchor subscribe =
                new Anchor(address.replaceFirst("^https?:", "webcal:"), words.say("profile.calendar.subscribe"));
        subscribe.getElement().setAttribute("router-ignore", true);
        state.add(shown, subscribe, revoke());
        shown.focus();
    }

    private Button revoke() {
        return new Button(words.say("profile.calendar.revoke"), click -> {
            share.revoke();
            show(Optional.empty());
        });
    }
}
