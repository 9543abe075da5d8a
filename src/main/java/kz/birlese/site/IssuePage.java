package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.grant.FollowThread;
import kz.birlese.people.Language;
import kz.birlese.plan.IssueTrace;
import kz.birlese.plan.ProblemTree;
import kz.birlese.plan.TraceIssue;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The golden thread from its beginning: what somebody raised, who said the same, how the village voted, who was asked
 * further up and what they answered, the goals it led to and what has come of each.
 */
@Controller
class IssuePage {

    private final Page page;
    private final TraceIssue traceIssue;
    private final FollowThread followThread;
    private final Territories territories;

    IssuePage(Page page, TraceIssue traceIssue, FollowThread followThread, Territories territories) {
        this.page = page;
        this.traceIssue = traceIssue;
        this.followThread = followThread;
        this.territories = territories;
    }

    @GetMapping("/issues/{number}")
    ModelAndView show(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        IssueTrace trace = traceIssue.of(number);
        Map<String, Object> facts = new HashMap<>();
        facts.put("trace", trace);
        facts.put("issue", trace.issue());
        facts.put("branches", ProblemTree.Kind.values());
        facts.put("threads", trace.goals().stream().map(followThread::of).toList());
        facts.put(
                "place",
                territories.name(trace.issue().settlement(), language.locale().getLanguage()));
        return page.open("issue", request, response, facts);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
