package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.birlese.people.Language;
import kz.birlese.people.Throttle;
import kz.birlese.plan.IssueField;
import kz.birlese.plan.IssueRaiser;
import kz.birlese.plan.RaiseIssue;
import kz.birlese.plan.ShowVillage;
import kz.birlese.record.NotFound;
import kz.birlese.record.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Anybody says what should be better in a settlement, without signing in. The working group reads it before others do. A
 * whole village may share one network address, so the limit is by the hour and generous.
 */
@Controller
class RaisePage {

    private final Page page;
    private final ShowVillage showVillage;
    private final RaiseIssue raiseIssue;
    private final Throttle throttle;

    RaisePage(
            Page page,
            ShowVillage showVillage,
            RaiseIssue raiseIssue,
            @Value("${birlese.site.issues-per-hour:30}") int issues) {
        this.page = page;
        this.showVillage = showVillage;
        this.raiseIssue = raiseIssue;
        this.throttle = new Throttle(issues, Duration.ofHours(1));
    }

    /** With {@code number}, what was raised just now is confirmed. */
    @GetMapping("/villages/{kato}/raise")
    ModelAndView ask(@PathVariable String kato, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> facts = facts(kato, request);
        String number = typed(request, "number");
        if (number.matches("I-\\d{9}-\\d{1,9}")) {
            facts.put("number", number);
        }
        return page.personal("raise", request, response, facts);
    }

    /** Nothing typed is lost when it is refused; sent twice by a reload is not possible once it is in. */
    @PostMapping("/villages/{kato}/raise")
    ModelAndView take(@PathVariable String kato, HttpServletRequest request, HttpServletResponse response) {
        Map<String, Object> facts = facts(kato, request);
        List<String> missing = missing(request);
        if (!missing.isEmpty()) {
            facts.put("missing", missing);
            return page.personal("raise", request, response, facts);
        }
        if (!throttle.allows(request.getRemoteAddr())) {
            facts.put("tooOften", true);
            ModelAndView refused = page.personal("raise", request, response, facts);
            refused.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return refused;
        }
        try {
            return confirmed(kato, raise(kato, request));
        } catch (Refusal no) {
            facts.put("refusals", no.reasons());
            return page.personal("raise", request, response, facts);
        }
    }

    private String raise(String kato, HttpServletRequest request) {
        return raiseIssue.in(
                kato,
                IssueField.valueOf(typed(request, "field")),
                IssueRaiser.valueOf(typed(request, "by")),
                typed(request, "text"));
    }

    private static ModelAndView confirmed(String kato, String number) {
        RedirectView thanks = new RedirectView("/villages/" + kato + "/raise?number=" + number);
        thanks.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(thanks);
    }

    private Map<String, Object> facts(String kato, HttpServletRequest request) {
        Language language = page.language(request);
        ShowVillage.Page village = showVillage.of(kato);
        Map<String, Object> facts = new HashMap<>();
        facts.put("village", village);
        facts.put("name", village.settlement().name(language.locale().getLanguage()));
        facts.put("fields", IssueField.values());
        facts.put("raisers", IssueRaiser.values());
        facts.put("text", typed(request, "text"));
        facts.put("field", typed(request, "field"));
        facts.put("by", typed(request, "by"));
        return facts;
    }

    private static List<String> missing(HttpServletRequest request) {
        List<String> missing = new ArrayList<>();
        if (typed(request, "text").isEmpty()) {
            missing.add("text");
        }
        if (!isOne(IssueField.values(), typed(request, "field"))) {
            missing.add("field");
        }
        if (!isOne(IssueRaiser.values(), typed(request, "by"))) {
            missing.add("by");
        }
        return missing;
    }

    private static boolean isOne(Enum<?>[] known, String typed) {
        return Stream.of(known).anyMatch(each -> each.name().equals(typed));
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
