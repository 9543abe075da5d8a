package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a browser shows when a request fails before any page of ours: in the visitor's language, without details. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final Page page;

    ErrorPages(Page page) {
        this.page = page;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page.instead(status, request);
    }
}
