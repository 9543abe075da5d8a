package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.Call;
import kz.birlese.grant.ShowCalls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All calls there have ever been, some at a time; the first page shows only the nearest. */
@Controller
class CallsPage {

    private static final int MOST_ON_A_PAGE = 100;

    private final Page page;
    private final ShowCalls showCalls;
    private final CallLines lines;

    CallsPage(Page page, ShowCalls showCalls, CallLines lines) {
        this.page = page;
        this.showCalls = showCalls;
        this.lines = lines;
    }

    /** The latest first; {@code after} is the last number of the page before. */
    @GetMapping("/calls")
    ModelAndView calls(
            @RequestParam(required = false) String after, HttpServletRequest request, HttpServletResponse response) {
        List<Call> all = showCalls.published(after);
        List<Call> shown = all.stream().limit(MOST_ON_A_PAGE).toList();
        boolean isMore = all.size() > shown.size();
        Map<String, Object> facts = Map.of(
                "calls",
                lines.lines(shown, page.language(request)),
                "next",
                isMore ? shown.get(shown.size() - 1).number() : "");
        return page.open("calls", request, response, facts);
    }
}
