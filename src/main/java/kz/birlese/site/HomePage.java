package kz.birlese.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.Call;
import kz.birlese.grant.ReadCall;
import kz.birlese.grant.ShowCalls;
import kz.birlese.people.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what is open now, what has been decided, how it works. */
@Controller
class HomePage {

    /** However many calls there are, the first page stays light; all of them are on a page of their own. */
    private static final int MOST_OF_EACH = 12;

    private final Page page;
    private final ReadCall readCall;
    private final ShowCalls showCalls;
    private final CallLines lines;

    HomePage(Page page, ReadCall readCall, ShowCalls showCalls, CallLines lines) {
        this.page = page;
        this.readCall = readCall;
        this.showCalls = showCalls;
        this.lines = lines;
    }

    @GetMapping("/")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        return page.open(
                "home",
                request,
                response,
                Map.of(
                        "open", lines(readCall.open(), language),
                        "beingDecided", lines(showCalls.beingDecided(), language),
                        "decided", lines(showCalls.decided(), language)));
    }

    private List<CallLines.Line> lines(List<Call> calls, Language language) {
        return lines.lines(calls.stream().limit(MOST_OF_EACH).toList(), language);
    }

    /** The screens talk to the server at the same address, under a parameter; it goes where Vaadin would have sent it. */
    @RequestMapping(path = "/", params = "v-r")
    void screens(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.getServletContext().getNamedDispatcher("springServlet").forward(request, response);
    }

    @GetMapping("/programme")
    ModelAndView programme(HttpServletRequest request, HttpServletResponse response) {
        return page.open("programme", request, response, Map.of());
    }
}
