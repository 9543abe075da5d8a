package kz.birlese.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.TreeMap;
import kz.birlese.people.ChooseMail;
import kz.birlese.people.Delivery;
import kz.birlese.people.Topic;
import kz.birlese.people.Words;

/** How the person is told by letter, topic by topic; each choice counts at once. */
class MailCard extends Div {

    private static final int SHOWN_MILLIS = 3000;

    private final transient Words words;
    private final transient ChooseMail choose;

    MailCard(Words words, ChooseMail choose) {
        this.words = words;
        this.choose = choose;
        addClassNames("card", "stack");
        add(new H2(words.say("profile.mail")), new Paragraph(words.say("profile.mail.lead")));
        Map<Topic, Delivery> chosen = new TreeMap<>(choose.list());
        chosen.forEach((topic, delivery) -> add(choice(topic, delivery)));
        Paragraph binding = new Paragraph(words.say("profile.mail.binding"));
        binding.addClassName("notice");
        add(binding);
    }

    private Select<Delivery> choice(Topic topic, Delivery chosen) {
        Select<Delivery> choice = new Select<>();
        choice.setLabel(words.say("topic." + topic));
        choice.setHelperText(words.say("profile.mail." + topic));
        choice.setItems(Delivery.values());
        choice.setItemLabelGenerator(each -> words.say("delivery." + each));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            choose.set(topic, change.getValue());
            Notification.show(words.say("profile.saved"), SHOWN_MILLIS, Position.BOTTOM_START);
        });
        return choice;
    }
}
