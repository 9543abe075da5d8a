package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Map;
import kz.birlese.body.Meetings;
import kz.birlese.people.Language;
import kz.birlese.plan.PlanGoal;
import kz.birlese.plan.Plans;
import kz.birlese.plan.ShowPriorities;
import kz.birlese.plan.ShowVillage;
import kz.birlese.programme.Results;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * A settlement as everybody may see it: the goals of its plan, how far they have come, what has been raised and where
 * each issue stands, and the minutes of its meetings.
 */
@Controller
class VillagePage {

    private final Page page;
    private final ShowVillage showVillage;
    private final ShowPriorities showPriorities;
    private final Plans plans;
    private final Results results;
    private final Meetings meetings;

    VillagePage(
            Page page,
            ShowVillage showVillage,
            ShowPriorities showPriorities,
            Plans plans,
            Results results,
            Meetings meetings) {
        this.page = page;
        this.showVillage = showVillage;
        this.showPriorities = showPriorities;
        this.plans = plans;
        this.results = results;
        this.meetings = meetings;
    }

    /**
     * A goal of the adopted plan.
     *
     * @param reached how much of its indicator has been reported
     */
    record Goal(PlanGoal goal, BigDecimal reached) {}

    @GetMapping("/villages/{kato}")
    ModelAndView show(@PathVariable String kato, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        ShowVillage.Page village = showVillage.of(kato);
        return page.open(
                "village",
                request,
                response,
                Map.of(
                        "village",
                        village,
                        "hasVoted",
                        showPriorities.isThere(kato),
                        "goals",
                        plans.adoptedGoals(kato).stream().map(this::goal).toList(),
                        "meetings",
                        meetings.publishedIn(kato),
                        "name",
                        village.settlement().name(language.locale().getLanguage())));
    }

    private Goal goal(PlanGoal goal) {
        return new Goal(goal, results.totals(goal.id()).getOrDefault(goal.indicator(), BigDecimal.ZERO));
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
