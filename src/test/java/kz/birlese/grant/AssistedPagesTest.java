package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Texts;
import kz.birlese.record.PostBag;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Two at one application, in a browser: both see on every page who helps whom, and nothing goes without a code. */
class AssistedPagesTest extends BrowserTest {

    private static final String PASSWORD = "теңіз жағасындағы ақ шағала";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private TaskForms forms;

    @Autowired
    private PostBag post;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient sql;

    private CompetitionHouse house;
    private UUID applicant;
    private UUID coordinator;
    private UUID application;

    @BeforeEach
    void sitDownTogether() {
        house = new CompetitionHouse() {};
        beans.autowireBean(house);
        house.openTheHouse();
        UUID call = house.openCall(house.rules());
        applicant = house.applicant(CompetitionHouse.AKSHUKUR);
        coordinator = person(new Reach(Role.WORKING_GROUP, CompetitionHouse.AKSHUKUR));
        application = house.together(coordinator, call, applicant);
        sql.sql("update account set password_hash = ? where id in (?, ?)")
                .params(encoder.encode(PASSWORD), applicant, coordinator)
                .update();
    }

    @Test
    void theBarIsOnEveryPageOfBothUntilTheHelpIsFinished() {
        Page page = at(coordinator, Screen.PHONE, Language.RU);
        for (String address : List.of("tasks", "cases", "assist", "deputies", "profile", "tasks/" + form())) {
            page.navigate("/" + address);
            heading(page).waitFor();
            assertThat(page.locator(".helping").innerText())
                    .as("/" + address)
                    .contains("Вы заполняете вместе с заявителем", name(applicant), "Старт Ап Ru");
        }
        Page theirs = at(applicant, Screen.PHONE, Language.KK);
        for (String address :
                List.of("tasks", "cases", "open-calls", "profile", "cases/grantApplication/" + application)) {
            theirs.navigate("/" + address);
            heading(theirs).waitFor();
            assertThat(theirs.locator(".helping").innerText())
                    .as("/" + address)
                    .contains(name(coordinator), "Ақшұқыр", "Сізбен бірге толтырып отыр");
        }
        press(page, "assist.bar.finish", Language.RU);
        page.waitForURL("**/tasks");
        page.locator(".helping").waitFor(hidden());
        theirs.navigate("/tasks");
        heading(theirs).waitFor();
        assertThat(theirs.locator(".helping").isVisible()).isFalse();
    }

    @Test
    void theApplicantStopsTheHelpFromTheirOwnPage() {
        Page page = at(applicant, Screen.DESKTOP, Language.KK);
        page.navigate("/profile");
        page.locator("#main .card")
                .getByText(texts.say(Language.KK, "assist.bar.stop"))
                .click();
        page.locator(".helping").waitFor(hidden());
        Page other = at(coordinator, Screen.DESKTOP, Language.RU);
        other.navigate("/tasks/" + form());
        heading(other).waitFor();
        assertThat(other.locator("vaadin-text-field").count()).isZero();
    }

    @Test
    void theFormGoesWithTheCodeTheApplicantReadsOut() {
        String task = form();
        Map<String, Object> values =
                house.proposal(application, applicant, CompetitionHouse.AKSHUKUR, 1_000_000, 200_000);
        as(coordinator, () -> forms.keep(task, Map.of(), values));
        Page page = at(coordinator, Screen.DESKTOP, Language.RU);
        page.navigate("/tasks/" + task);
        page.getByLabel(texts.say(Language.RU, "form.completeApplication.title"))
                .fill("Ауыл наубайханасы");
        page.keyboard().press("Tab");
        settled(page);
        askAndRead(page);
        assertThat(house.status(application)).isEqualTo(ApplicationStatus.DRAFT);
        look(page, "assisted-word");
        press(page, "assist.word.back", Language.RU);
        page.locator("vaadin-dialog-overlay").waitFor(hidden());
        time.forward(Duration.ofMinutes(1));
        askAndRead(page);
        page.getByLabel(texts.say(Language.RU, "assist.word.code")).fill(house.code(latestRequest()));
        press(page, "assist.word.give", Language.RU);
        page.waitForURL(url -> !url.endsWith(task));
        settled(page);
        assertThat(house.status(application)).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(page.locator(".helping").isVisible()).isFalse();
        Page theirs = at(applicant, Screen.PHONE, Language.KK);
        theirs.navigate("/cases/grantApplication/" + application);
        heading(theirs).waitFor();
        assertThat(theirs.locator("#main").innerText())
                .contains(texts.say(Language.KK, "assist.by"), name(coordinator) + ", Ақшұқыр, 01.03.2027");
        look(theirs, "assisted-case");
    }

    /** At both widths: no barrier, nothing cut off, and a picture. */
    private static void look(Page page, String name) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen == Screen.PHONE ? 360 : 1280, screen == Screen.PHONE ? 740 : 800);
            settled(page);
            isAccessible(page);
            fitsTheScreen(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", name + "-" + screen + ".png")));
        }
        page.setViewportSize(1280, 800);
    }

    private void askAndRead(Page page) {
        press(page, "assist.word.ask", Language.RU);
        page.getByText("Жазғанымның бәрі шын").last().waitFor();
    }

    private Page at(UUID person, Screen screen, Language language) {
        return signedIn(column("email", person), PASSWORD, screen, language, ColorScheme.LIGHT);
    }

    private void press(Page page, String key, Language language) {
        page.locator("vaadin-button")
                .getByText(texts.say(language, key), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private String form() {
        return task("completeApplication", application).getId();
    }

    private UUID latestRequest() {
        String email = column("email", applicant);
        return post.toAddress(email).stream()
                .filter(item -> item.key().startsWith("code/"))
                .map(item -> UUID.fromString(item.key().substring("code/".length())))
                .findFirst()
                .orElseThrow();
    }

    private String name(UUID person) {
        return column("name", person);
    }

    private String column(String name, UUID person) {
        return sql.sql("select " + name + " from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
