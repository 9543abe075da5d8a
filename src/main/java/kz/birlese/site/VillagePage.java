package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.plan.ShowPriorities;
import kz.birlese.plan.ShowVillage;
import kz.birlese.record.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a settlement has raised, how many people did, and where each issue stands. */
@Controller
class VillagePage {

    private final Page page;
    private final ShowVillage showVillage;
    private final ShowPriorities showPriorities;

    VillagePage(Page page, ShowVillage showVillage, ShowPriorities showPriorities) {
        this.page = page;
        this.showVillage = showVillage;
        this.showPriorities = showPriorities;
    }

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
                        "name",
                        village.settlement().name(language.locale().getLanguage())));
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
