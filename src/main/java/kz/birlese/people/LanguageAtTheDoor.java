package kz.birlese.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whoever presses a language on the way in wants it inside too. Only a press in this very session counts: what the
 * browser remembers may be somebody else's choice, and the account's language is that of its letters.
 */
@Component
public class LanguageAtTheDoor {

    private static final String CHOSEN = "languageAtTheDoor";

    private final ChangeLanguage change;

    LanguageAtTheDoor(ChangeLanguage change) {
        this.change = change;
    }

    /** Somebody who has not signed in yet pressed the language. */
    public void pressed(Language language) {
        request().getSession().setAttribute(CHOSEN, language);
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        HttpSession session = request().getSession(false);
        if (session != null && session.getAttribute(CHOSEN) instanceof Language language) {
            session.removeAttribute(CHOSEN);
            change.to(language);
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
