package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.birlese.grant.FollowThread;
import kz.birlese.grant.GoalThread;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.Language;
import kz.birlese.plan.ShowPriorities;
import kz.birlese.plan.TraceGoal;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The golden thread at one goal of a village plan, on one page: where it came from, the calls bound to it, what was
 * applied for and granted, what came of it. Whoever is signed in finds the way to every case they may open.
 */
@Controller
class GoalPage {

    private final Page page;
    private final FollowThread followThread;
    private final TraceGoal traceGoal;
    private final ShowPriorities showPriorities;
    private final CurrentUser currentUser;
    private final Territories territories;

    GoalPage(
            Page page,
            FollowThread followThread,
            TraceGoal traceGoal,
            ShowPriorities showPriorities,
            CurrentUser currentUser,
            Territories territories) {
        this.page = page;
        this.followThread = followThread;
        this.traceGoal = traceGoal;
        this.showPriorities = showPriorities;
        this.currentUser = currentUser;
        this.territories = territories;
    }

    @GetMapping("/goals/{id}")
    ModelAndView show(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        GoalThread thread = followThread.of(id);
        Map<String, Object> facts = new HashMap<>();
        facts.put("thread", thread);
        facts.put("goal", thread.goal());
        facts.put("origin", traceGoal.of(id));
        facts.put("hasVoted", showPriorities.isThere(thread.goal().settlement()));
        facts.put("places", (Places)
                kato -> territories.name(kato, language.locale().getLanguage()));
        facts.put("reached", percent(thread));
        return currentUser.find().isPresent()
                ? page.personal("goal", request, response, facts)
                : page.open("goal", request, response, facts);
    }

    /** Names of places in the visitor's language. */
    interface Places {
        String of(String kato);
    }

    /** How far the goal has come, 0 to 100; zero where nothing was aimed at. */
    private static int percent(GoalThread thread) {
        if (thread.goal().target().signum() <= 0) {
            return 0;
        }
        return thread.reached()
                .movePointRight(2)
                .divide(thread.goal().target(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(100))
                .intValue();
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
