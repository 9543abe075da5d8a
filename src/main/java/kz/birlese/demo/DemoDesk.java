package kz.birlese.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.birlese.people.Words;
import kz.birlese.record.AddressBook;
import kz.birlese.record.Outbox;
import kz.birlese.record.OutboxItem;
import kz.birlese.workflow.MoveClock;

/**
 * The desk of the demo: letters and codes as they would have been sent, and the clock of the product. Open to everybody
 * who plays, signed in or not. {@link DemoRoutes} opens it; outside of the demo there is no such page.
 */
@Route(value = "demo", registerAtStartup = false)
@Menu(title = "demo.title", order = 95, icon = "vaadin:envelope-open")
@AnonymousAllowed
class DemoDesk extends Div implements HasDynamicTitle {

    private static final int SHOWN = 40;

    private final Words words;
    private final Outbox outbox;
    private final AddressBook addresses;
    private final MoveClock clock;

    DemoDesk(Words words, Outbox outbox, AddressBook addresses, MoveClock clock) {
        this.words = words;
        this.outbox = outbox;
        this.addresses = addresses;
        this.clock = clock;
        addClassNames("view", "narrow");
        show();
    }

    private void show() {
        removeAll();
        Paragraph lead = new Paragraph(words.say("demo.lead"));
        lead.addClassName("lead");
        add(new H1(words.say("demo.title")), lead, time(), new H2(words.say("demo.letters")));
        List<Outbox.Posted> items = outbox.latest(SHOWN);
        items.forEach(item -> add(letter(item)));
        if (items.isEmpty()) {
            add(new Paragraph(words.say("demo.letters.none")));
        }
    }

    private Div time() {
        Div buttons = new Div(
                button("demo.clock.day", () -> clock.forward(Duration.ofDays(1))),
                button("demo.clock.week", () -> clock.forward(Duration.ofDays(7))),
                button("demo.clock.timer", clock::toNextTimer),
                button("demo.refresh", () -> {}));
        buttons.addClassName("actions");
        Div card = new Div(
                new H2(words.say("demo.clock")),
                new Paragraph(words.say("demo.clock.now", Map.of("now", clock.now()))),
                new Paragraph(clock.nextTimer()
                        .map(due -> words.say("demo.clock.next", Map.of("due", due)))
                        .orElseGet(() -> words.say("demo.clock.none"))),
                buttons);
        card.addClassName("card");
        return card;
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(words.say(key), click -> {
            work.run();
            show();
        });
        button.setDisableOnClick(true);
        return button;
    }

    private Div letter(Outbox.Posted posted) {
        OutboxItem item = posted.item();
        Map<String, Object> facts = Map.of("to", to(item), "at", posted.postedAt());
        Paragraph head = new Paragraph(words.say("demo.letter." + item.channel(), facts));
        head.addClassNames("muted", "small");
        Div body = new Div(item.body());
        body.getStyle().set("white-space", "pre-line").set("overflow-wrap", "anywhere");
        Div card = new Div(head);
        if (item.subject() != null) {
            card.add(new H3(item.subject()));
        }
        card.add(body);
        card.addClassName("card");
        return card;
    }

    private String to(OutboxItem item) {
        if (item.address() != null) {
            return item.address();
        }
        return addresses.addressOf(item.account(), item.channel()).orElse("—");
    }

    @Override
    public String getPageTitle() {
        return words.say("demo.title") + " · Birlese";
    }
}
