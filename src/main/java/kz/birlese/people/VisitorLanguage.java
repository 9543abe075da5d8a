package kz.birlese.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The language to speak with whoever asks: that of the account; before signing in what the address says ({@code
 * ?lang=kk}), what was chosen here before (cookie {@code lang}), what the browser prefers; else Russian.
 */
@Component
public class VisitorLanguage {

    public static final String PARAMETER = "lang";

    /** A year, in seconds. */
    private static final int REMEMBERED = 365 * 24 * 60 * 60;

    private final CurrentUser currentUser;

    VisitorLanguage(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** For the request at work; Russian outside of any. */
    public Language current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? of(web.getRequest())
                : currentUser.find().map(SignedIn::language).orElse(Language.RU);
    }

    public Language of(HttpServletRequest request) {
        return currentUser
                .find()
                .map(SignedIn::language)
                .or(() -> asked(request))
                .or(() -> remembered(request))
                .orElseGet(() -> preferred(request));
    }

    /** The language the address asks for, if any. */
    public Optional<Language> asked(HttpServletRequest request) {
        return named(request.getParameter(PARAMETER));
    }

    /** What remembers the choice in the visitor's browser. */
    public Cookie remember(Language language) {
        Cookie cookie = new Cookie(PARAMETER, language.locale().getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(REMEMBERED);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(PARAMETER))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst();
    }

    private static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.RU;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> named(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.RU);
    }

    private static Optional<Language> named(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(tag == null ? null : tag.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
