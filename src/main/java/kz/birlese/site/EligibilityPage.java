package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.grant.Call;
import kz.birlese.grant.ReadCall;
import kz.birlese.grant.ShowCalls;
import kz.birlese.grant.TryEligibility;
import kz.birlese.people.ApplicantKind;
import kz.birlese.people.Language;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Two minutes before anybody writes a plan: may I apply? Answered by the table that decides later. What is typed stands
 * in the address, nothing is kept.
 */
@Controller
class EligibilityPage {

    private final Page page;
    private final ShowCalls showCalls;
    private final ReadCall readCall;
    private final TryEligibility tryEligibility;
    private final CallLines lines;

    EligibilityPage(Page page, ShowCalls showCalls, ReadCall readCall, TryEligibility tryEligibility, CallLines lines) {
        this.page = page;
        this.showCalls = showCalls;
        this.readCall = readCall;
        this.tryEligibility = tryEligibility;
        this.lines = lines;
    }

    @GetMapping("/eligibility/{number}")
    ModelAndView ask(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        Call call = showCalls.named(number);
        EligibilityAnswers typed = new EligibilityAnswers(request);
        Map<String, Object> facts = new HashMap<>();
        CallLines.Line line = lines.line(call, language);
        facts.put("line", line);
        facts.put("call", call);
        facts.put("kinds", ApplicantKind.values());
        facts.put("places", lines.allSettlements(language));
        facts.put("goals", lines.goalChoices(call.settings(), language));
        facts.put("typed", typed);
        facts.put("missing", typed.isAsked() ? typed.missing() : List.of());
        facts.put("closed", line.left() == null && !line.isAhead());
        facts.put("others", lines.lines(others(call), language));
        if (typed.isAsked() && typed.missing().isEmpty()) {
            facts.put("findings", tryEligibility.of(number, typed.answers(), language));
        }
        return page.personal("eligibility", request, response, facts);
    }

    private List<Call> others(Call call) {
        return readCall.open().stream()
                .filter(other -> !other.id().equals(call.id()))
                .toList();
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
