package kz.birlese.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.birlese.people.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The language of a visitor nobody knows: asked for in the address, chosen on an earlier visit, or the browser's. */
@Component
class VisitorLanguage {

    private static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    Language of(HttpServletRequest request) {
        return Stream.of(asked(request), chosenBefore(request), wanted(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.KK);
    }

    /** Keeps a language asked for in the address; the cookie says nothing about the visitor but that. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(language -> {
            ResponseCookie cookie = ResponseCookie.from(NAME, language.locale().getLanguage())
                    .path("/")
                    .maxAge(KEPT)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        });
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return known(request.getParameter(NAME));
    }

    private static Optional<Language> chosenBefore(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : known(cookie.getValue());
    }

    private static Optional<Language> wanted(HttpServletRequest request) {
        List<Locale> locales = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
        return locales.stream().map(locale -> known(locale.getLanguage())).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Language> known(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(tag))
                .findFirst();
    }
}
