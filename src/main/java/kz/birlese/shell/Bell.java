package kz.birlese.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import kz.birlese.people.Words;
import kz.birlese.workflow.MyNotices;
import kz.birlese.workflow.NoticesRead;

/** The way to the notices, and how many wait unread. */
class Bell extends Anchor {

    private final transient Words words;
    private final transient MyNotices notices;
    private final Span count = new Span();

    Bell(Words words, MyNotices notices) {
        this.words = words;
        this.notices = notices;
        Icon icon = new Icon(VaadinIcon.BELL_O);
        icon.getElement().setAttribute("aria-hidden", "true");
        setHref("notices");
        add(icon, count);
        addClassName("bell");
        addAttachListener(attach -> {
            UI ui = attach.getUI();
            Registration listening = ComponentUtil.addListener(ui, NoticesRead.class, read -> ring());
            addDetachListener(detach -> {
                detach.unregisterListener();
                listening.remove();
            });
        });
    }

    /** Counts again. */
    void ring() {
        int unread = notices.unread();
        boolean many = unread > MyNotices.MOST;
        count.setText(many ? MyNotices.MOST + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String label = many
                ? words.say("notices.bell.many", Map.of("most", MyNotices.MOST))
                : words.say("notices.bell", Map.of("count", unread));
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
