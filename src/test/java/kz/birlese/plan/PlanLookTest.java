package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The preparation of a plan in a browser: a secretary with a phone in the village, a manager before the board. */
class PlanLookTest extends BrowserTest {

    private static final String PASSWORD = "аққу-қаз-балапан-2028";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private final PreparationHouse house = new PreparationHouse() {};

    @BeforeEach
    void openTheHouse() {
        beans.autowireBean(house);
        house.openTheHouse();
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, PHONE, DARK", "EN, DESKTOP, LIGHT"})
    void aSecretaryRecordsAnIssueInTheVillage(Language language, Screen screen, ColorScheme scheme) {
        UUID cycle = house.collecting();
        AtScreen secretary = at(house.secretary, language, screen, scheme);
        secretary.openTask("recordIssues", house.cycle(cycle).number());
        secretary
                .press("form.row.add")
                .type("issues[0].text", "Көшеде жарық жоқ, балалар қараңғыда қайтады")
                .type("issues[0].voices", "23");
        look(secretary.page());
        shoot(secretary.page(), "record-issues-" + language + "-" + screen);
        secretary.page().reload();
        secretary.page().locator(".form-view").waitFor();
        assertThat(secretary.field("issues[0].text").locator("textarea").first().inputValue())
                .startsWith("Көшеде жарық жоқ");
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, DARK", "RU, DESKTOP, LIGHT"})
    void whatTheGroupHasFoundOutReadsOnEveryScreen(Language language, Screen screen, ColorScheme scheme) {
        String water = "Жазда ауызсу болмайды, құбыр ескірген";
        UUID cycle = house.sorting(water);
        UUID issue = house.issue(cycle, water);
        house.complete(house.secretary, "mergeIssues", cycle, Map.of("leading", List.of(issue.toString())));
        house.complete(
                house.secretary,
                "drawProblemTrees",
                cycle,
                Map.of(
                        "sortAgain",
                        true,
                        "trees",
                        List.of(Map.of("objective", "Жыл бойы әр үйде ауызсу бар")),
                        "branches",
                        List.of(
                                PreparationHouse.branch(issue, "CAUSE", "Құбыр 1978 жылы салынған"),
                                PreparationHouse.branch(issue, "CAUSE", "Сорғыға ақша жоқ"),
                                PreparationHouse.branch(issue, "EFFECT", "Балалар жиі ауырады"))));
        AtScreen secretary = at(house.secretary, language, screen, scheme);
        secretary.at("/cases/preparePlan/" + cycle);
        secretary.page().getByText(water).first().waitFor();
        look(secretary.page());
        shoot(secretary.page(), "prepare-plan-" + language + "-" + screen);
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, PHONE, DARK", "EN, DESKTOP, LIGHT"})
    void aManagerWatchesTheCohortsAndLaunches(Language language, Screen screen, ColorScheme scheme) {
        house.makeRoom("475239100");
        house.launched();
        AtScreen manager = at(house.manager, language, screen, scheme);
        manager.at("/plans");
        look(manager.page());
        shoot(manager.page(), "plans-" + language + "-" + screen);
        manager.press("plans.launch");
        manager.page().locator("vaadin-checkbox input").first().check();
        manager.page().locator("vaadin-select").first().waitFor();
        manager.press("plans.launch.go");
        manager.page().locator(".notice.bad").waitFor();
        look(manager.page());
        shoot(manager.page(), "plans-launch-" + language + "-" + screen);
    }

    private AtScreen at(UUID person, Language language, Screen screen, ColorScheme scheme) {
        sql.sql("update account set password_hash = ?, language = ? where id = ?")
                .params(encoder.encode(PASSWORD), language.name(), person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        return atScreen(signedIn(email, PASSWORD, screen, language, scheme), language, each -> {});
    }

    private static void look(Page page) {
        isAccessible(page);
        fitsTheScreen(page);
    }
}
