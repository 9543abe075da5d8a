package kz.birlese.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.people.VisitorLanguage;
import kz.birlese.people.Wording;
import kz.birlese.programme.Programmes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What all public pages have: their language, the ways to the other two, the donor's lines, how long they keep. */
@Component
class Page {

    /** Short, since a countdown stands on it; long enough to bear a crowd in the last hour. */
    private static final CacheControl CROWD =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

    private final Texts texts;
    private final VisitorLanguage visitorLanguage;
    private final Programmes programmes;

    Page(Texts texts, VisitorLanguage visitorLanguage, Programmes programmes) {
        this.texts = texts;
        this.visitorLanguage = visitorLanguage;
        this.programmes = programmes;
    }

    /** What the address asks for comes first, so that the ways to the other languages work for everybody. */
    Language language(HttpServletRequest request) {
        return visitorLanguage.asked(request).orElseGet(() -> visitorLanguage.of(request));
    }

    /** A page for everybody alike. */
    ModelAndView open(String name, HttpServletRequest request, HttpServletResponse response, Map<String, ?> facts) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CROWD.getHeaderValue());
        response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language, Accept-Encoding");
        keepLanguage(request, response);
        return filled(name, request, facts);
    }

    /** A page for this visitor alone; not kept anywhere. */
    ModelAndView personal(String name, HttpServletRequest request, HttpServletResponse response, Map<String, ?> facts) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        keepLanguage(request, response);
        return filled(name, request, facts);
    }

    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = personal("missing", request, response, Map.of());
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    /** What stands there instead of a page that is not there or could not be made. */
    ModelAndView instead(HttpStatus status, HttpServletRequest request) {
        ModelAndView page = filled(status.is4xxClientError() ? "missing" : "failed", request, Map.of());
        page.setStatus(status);
        return page;
    }

    private void keepLanguage(HttpServletRequest request, HttpServletResponse response) {
        visitorLanguage.asked(request).map(visitorLanguage::remember).ifPresent(response::addCookie);
    }

    private ModelAndView filled(String name, HttpServletRequest request, Map<String, ?> facts) {
        Language language = language(request);
        ModelAndView page = new ModelAndView("site/" + name, facts);
        page.addObject("language", language);
        page.addObject("say", new Wording(texts, language, Map.of()));
        page.addObject("here", request.getRequestURI());
        page.addObject(
                "translations",
                Arrays.stream(Language.values())
                        .map(each -> new Translation(each, address(request, each)))
                        .toList());
        programmes.findFirstByOrderByStartsOnDesc().ifPresent(programme -> page.addObject("programme", programme));
        return page;
    }

    /** The same page in another language, with everything that was typed. */
    private static String address(HttpServletRequest request, Language language) {
        boolean isError = request.getDispatcherType() == DispatcherType.ERROR;
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(isError ? "/" : request.getRequestURI())
                .queryParam("lang", language.locale().getLanguage());
        if (!isError) {
            request.getParameterMap().forEach((name, typed) -> {
                if (!name.equals("lang")) {
                    address.queryParam(
                            UriUtils.encode(name, StandardCharsets.UTF_8),
                            UriUtils.encode(typed[0], StandardCharsets.UTF_8));
                }
            });
        }
        return address.build(true).toUriString();
    }

    /** A way to the same page in a language. */
    record Translation(Language language, String address) {}
}
