package kz.birlese.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.birlese.people.Language;
import kz.birlese.people.Texts;
import kz.birlese.plan.RankingSheet;
import kz.birlese.plan.ShowPriorities;
import kz.birlese.record.NotFound;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** How a settlement votes on its priorities and what came out: the rule, the turnout, the ranking, its arithmetic. */
@Controller
class RankingPage {

    private final Page page;
    private final ShowPriorities showPriorities;
    private final Texts texts;

    RankingPage(Page page, ShowPriorities showPriorities, Texts texts) {
        this.page = page;
        this.showPriorities = showPriorities;
        this.texts = texts;
    }

    @GetMapping("/villages/{kato}/ranking")
    ModelAndView show(@PathVariable String kato, HttpServletRequest request, HttpServletResponse response) {
        return shown(showPriorities.of(kato), request, response);
    }

    @GetMapping("/villages/{kato}/ranking/{code}")
    ModelAndView show(
            @PathVariable String kato,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return shown(showPriorities.of(kato, code), request, response);
    }

    /** To the byte what the fingerprint of the ballots was made of. */
    @GetMapping(value = "/villages/{kato}/ranking/{code}/ballots.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    byte[] ballots(@PathVariable String kato, @PathVariable String code) {
        return showPriorities.ballots(kato, code).getBytes(StandardCharsets.UTF_8);
    }

    private ModelAndView shown(ShowPriorities.Page ranking, HttpServletRequest request, HttpServletResponse response) {
        Language language = page.language(request);
        return page.open(
                "ranking",
                request,
                response,
                Map.of(
                        "ranking",
                        ranking,
                        "name",
                        ranking.settlement().name(language.locale().getLanguage()),
                        "cells",
                        (Cells) value -> cell(language, value)));
    }

    /** A value of the arithmetic as the visitor reads it. */
    interface Cells {
        String of(Object value);
    }

    private String cell(Language language, Object value) {
        return value instanceof RankingSheet.Word word
                ? texts.say(language, word.key())
                : texts.say(language, "tallied.value", Map.of("value", value));
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing(HttpServletRequest request, HttpServletResponse response) {
        return page.missing(request, response);
    }
}
