package kz.birlese.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.birlese.BrowserTest;
import kz.birlese.grant.StagedCompetition;
import kz.birlese.people.Language;
import kz.birlese.plan.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The public pages in a real browser: readable by everybody, at both widths, in light and dark. */
class SiteLookTest extends BrowserTest {

    @Autowired
    private Plans plans;

    @Autowired
    private StagedCompetition stage;

    @ParameterizedTest
    @EnumSource
    void everyPageFitsAndIsAccessible(Language language) {
        Instant closing = Instant.parse("2026-10-26T18:59:59Z");
        String open = stage.open(closing.minus(Duration.ofDays(10)), closing);
        StagedCompetition.Decided decided = stage.decided();
        time.set(closing.minus(Duration.ofDays(2)));
        for (Screen screen : Screen.values()) {
            Page page = visitor(screen, language, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT);
            for (String path : List.of(
                    "/",
                    "/calls/" + open,
                    "/eligibility/" + open,
                    "/eligibility/" + open + "?kind=NGO&amount=x",
                    "/eligibility/" + open + "?" + EligibilityPageTest.TOO_MUCH,
                    "/results/" + decided.number(),
                    "/status?receipt=" + decided.receipt(),
                    "/programme",
                    "/villages/475233100",
                    "/goals/" + plans.adoptedGoals().get(0).id(),
                    "/villages/475233100/raise",
                    "/calls",
                    "/calls/none")) {
                page.navigate(path);
                isAccessible(page);
                fitsTheScreen(page);
                shoot(page, "site-" + name(path) + "-" + language + "-" + screen);
            }
        }
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.equals("/calls/none") ? "missing" : path.split("[/?]")[1];
    }
}
