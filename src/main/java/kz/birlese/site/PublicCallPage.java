package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.grant.Call;
import kz.birlese.grant.PublishedResults;
import kz.birlese.grant.ShowCalls;
import kz.birlese.grant.ShowResults;
import kz.birlese.people.Language;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One call: its rules as frozen while it runs, its results once they are out. */
@Controller
class PublicCallPage {

    private final Page page;
    private final ShowCalls showCalls;
    private final ShowResults showResults;
    private final CallLines lines;

    PublicCallPage(Page page, ShowCalls showCalls, ShowResults showResults, CallLines lines) {
        this.page = page;
        this.showCalls = showCalls;
        this.showResults = showResults;
        this.lines = lines;
    }

    /** The rules, as frozen on publication. */
    @GetMapping("/calls/{number}")
    ModelAndView rules(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        Call call = showCalls.named(number);
        Map<String, Object> facts = new HashMap<>();
        facts.put("line", lines.line(call, language));
        facts.put("call", call);
        facts.put("rules", call.settings());
        facts.put("goals", lines.goals(call.settings(), language));
        facts.put("kinds", lines.kinds(call.settings().applicantKinds(), language));
        facts.put("now", lines.now());
        return page.open("call", request, response, facts);
    }

    @GetMapping("/results/{number}")
    ModelAndView results(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        PublishedResults results = showResults.of(number);
        Map<String, Object> facts = new HashMap<>();
        facts.put("line", lines.line(results.call(), language));
        facts.put("call", results.call());
        facts.put("rules", results.call().settings());
        facts.put("results", results);
        facts.put("criteria", lines.criteria(results.call().settings(), language));
        facts.put("winners", lines.winners(results, language));
        return page.open("results", request, response, facts);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
