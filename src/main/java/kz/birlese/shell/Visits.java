package kz.birlese.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.VisitorLanguage;
import org.springframework.stereotype.Component;

/** Greets every visit in its own language: the page's {@code lang}, the session's end, the errors in between. */
@Component
class Visits implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient VisitorLanguage visitor;
    private final transient Texts texts;
    private final Mishaps mishaps;

    Visits(VisitorLanguage visitor, Texts texts, Mishaps mishaps) {
        this.visitor = visitor;
        this.texts = texts;
        this.mishaps = mishaps;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::setLanguage);
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(mishaps));
        event.getSource().addUIInitListener(start -> start.getUI()
                .setLocale(visitor.current().locale()));
    }

    /** Vaadin writes one language for everybody, so every visit gets its own here. */
    private void setLanguage(IndexHtmlResponse page) {
        HttpServletRequest request = (VaadinServletRequest) page.getVaadinRequest();
        visitor.asked(request).ifPresent(language -> page.getVaadinResponse().addCookie(visitor.remember(language)));
        Language language = visitor.of(request);
        page.getDocument().head().parent().attr("lang", language.locale().getLanguage());
    }

    private SystemMessages messages(SystemMessagesInfo visit) {
        Language language = Language.of(visit.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.say(language, "frame.expired"));
        messages.setSessionExpiredMessage(texts.say(language, "frame.expired.do"));
        messages.setInternalErrorCaption(texts.say(language, "trouble.title"));
        messages.setInternalErrorMessage(texts.say(language, "frame.reload"));
        return messages;
    }
}
