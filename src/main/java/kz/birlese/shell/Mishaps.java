package kz.birlese.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.people.Words;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.stereotype.Component;

/**
 * Catches what a click could not do, so that views simply call use cases: a refusal is shown in its own words, a
 * vanished case as "not found or no access", anything else with its number in the log. The view stays as it was.
 */
@Component
class Mishaps implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient TroubleBook book;

    Mishaps(Words words, TroubleBook book) {
        this.words = words;
        this.book = book;
    }

    @Override
    public void error(ErrorEvent event) {
        List<String> lines = find(event.getThrowable(), Refusal.class)
                .map(this::said)
                .or(() -> find(event.getThrowable(), NotFound.class).map(gone -> List.of(words.say("missing.text"))))
                .orElseGet(
                        () -> List.of(words.say("trouble.text", Map.of("number", book.enter(event.getThrowable())))));
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> show(lines));
    }

    private List<String> said(Refusal refusal) {
        return refusal.reasons().stream()
                .map(reason -> words.say("refusal." + reason.rule(), reason.facts()))
                .toList();
    }

    private void show(List<String> lines) {
        Div text = new Div();
        lines.forEach(line -> text.add(new Paragraph(line)));
        Notification notification = new Notification();
        Button close = new Button(words.say("frame.close"), click -> notification.close());
        notification.add(text, close);
        notification.addClassName("mishap");
        notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(0);
        notification.open();
    }

    private static <T> Optional<T> find(Throwable thrown, Class<T> kind) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return Optional.of(kind.cast(each));
            }
        }
        return Optional.empty();
    }
}
