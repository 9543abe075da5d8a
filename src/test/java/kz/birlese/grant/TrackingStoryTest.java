package kz.birlese.grant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Cases seen from outside: a manager at a desk finds what is stuck, understands it and puts it right; a director reads the
 * board and an applicant follows their case, both on phones. Every screen is looked at on the way.
 */
class TrackingStoryTest extends BrowserTest {

    private static final String PASSWORD = "бозторғай үні, қыркүйек";
    private static final String WHY = "Место на диске освободили";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private final CompetitionHouse house = new CompetitionHouse() {};

    private UUID call;

    @BeforeEach
    void openTheCall() {
        beans.autowireBean(house);
        house.openTheHouse();
        call = house.openCall(house.rules());
    }

    private AtScreen at(UUID person, Screen screen, Language language) {
        sql.sql("update account set password_hash = ?, language = ? where id = ?")
                .params(encoder.encode(PASSWORD), language.name(), person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        Page page = signedIn(email, PASSWORD, screen, language, ColorScheme.LIGHT);
        return atScreen(page, language, TrackingStoryTest::look);
    }

    private static void look(Page page) {
        isAccessible(page);
        fitsTheScreen(page);
    }

    private String number(UUID application) {
        return house.applications.named(application).number();
    }

    /** Its applicant wrote that the idea is older than the call allows. */
    private UUID tooOld() {
        UUID applicant = house.applicant(CompetitionHouse.AKSHUKUR);
        UUID application = house.startedApplication(call, applicant);
        Map<String, Object> values =
                house.proposal(application, applicant, CompetitionHouse.AKSHUKUR, 1_000_000, 200_000);
        values.put("ideaAgeMonths", 30);
        house.complete(applicant, "completeApplication", application, values);
        time.runDueJobs();
        house.complete(house.manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        return application;
    }

    private void letNothingBeWritten(UUID application) {
        sql.sql("create function no_room() returns trigger as 'begin raise exception ''no space left on device''; end'"
                        + " language plpgsql")
                .update();
        sql.sql("create trigger no_room before insert on outbox for each row when (new.case_id = '" + application
                        + "') execute function no_room()")
                .update();
    }

    private void makeRoom() {
        sql.sql("drop function no_room cascade").update();
    }

    @Test
    void aManagerFindsAStuckCaseUnderstandsItAndPutsItRight() {
        UUID application = tooOld();
        letNothingBeWritten(application);
        assertThatThrownBy(() -> time.fire("rejectIneligible", application)).isInstanceOf(RuntimeException.class);
        AtScreen manager = at(house.manager, Screen.DESKTOP, Language.RU);
        manager.at("/tracking");
        Page page = manager.page();
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(manager.say("tracking.state")))
                .first()
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(manager.say("tracking.state.STUCK")))
                .click();
        page.waitForURL("**state=STUCK**");
        settled(page)
                .locator("#main li")
                .filter(new Locator.FilterOptions().setHasText(number(application)))
                .locator("a")
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/tracking/.+"));
        heading(page).waitFor();
        look(settled(page));
        manager.sees(manager.say("tracking.incidents"))
                .sees(manager.say("cause.DATABASE"))
                .sees(manager.say("cause.DATABASE.do"))
                .seesNot("no space left");
        makeRoom();
        manager.press("tracking.incident.retry").sees(manager.say("tracking.incident.reason.needed"));
        page.locator(".notice.bad vaadin-text-field input").fill(WHY);
        page.keyboard().press("Tab");
        manager.press("tracking.incident.retry");
        time.runDueJobs();
        assertThat(house.status(application)).isEqualTo(ApplicationStatus.INELIGIBLE);
        page.reload();
        heading(page).waitFor();
        manager.seesNot(manager.say("tracking.incidents")).sees(WHY).sees(manager.say("decision.stepRetried"));
        lookAtWhatWouldHappen(manager);
        assertThat(house.status(application)).isEqualTo(ApplicationStatus.INELIGIBLE);
    }

    /** Without doing it. */
    private static void lookAtWhatWouldHappen(AtScreen manager) {
        Page page = manager.page();
        page.locator(".repair-rows vaadin-button").first().click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).containsText(manager.say("reason.label"));
        dialog.locator(".diagram .djs-container").waitFor();
        look(settled(page));
        manager.press("repair.close");
        assertThat(dialog).isHidden();
    }

    @Test
    void aDirectorReadsTheBoardOnAPhone() throws IOException {
        UUID application = house.eligible(call, 1_000_000, 200_000);
        house.submitted(call, 900_000, 100_000);
        AtScreen director = at(house.director, Screen.PHONE, Language.KK);
        director.at("/board?call=" + call)
                .sees(director.say("board.ask.decided"))
                .sees(director.say("board.ask.stuck"))
                .sees(director.say("board.ask.behind"))
                .sees(director.say("board.forecast.safe"));
        Page page = director.page();
        page.locator("#main a[href*='board/rows']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d")))
                .first()
                .click();
        page.waitForURL("**/board/rows**");
        heading(page).waitFor();
        look(settled(page));
        Download excel = page.waitForDownload(
                () -> page.getByText(director.say("board.rows.excel")).first().click());
        try (ZipFile workbook = new ZipFile(excel.path().toFile())) {
            assertThat(workbook.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
        page.navigate("/tracking?q=" + number(application));
        heading(page).waitFor();
        look(settled(page));
    }

    @Test
    void anApplicantFollowsTheirCaseOnAPhone() {
        UUID applicant = house.applicant(CompetitionHouse.AKSHUKUR);
        UUID application = house.startedApplication(call, applicant);
        AtScreen me = at(applicant, Screen.PHONE, Language.KK);
        String address = "/cases/grantApplication/" + application;
        me.at(address).sees(me.say("progress.now"));
        house.complete(
                applicant,
                "completeApplication",
                application,
                house.proposal(application, applicant, CompetitionHouse.AKSHUKUR, 1_000_000, 200_000));
        time.runDueJobs();
        me.at("/cases").sees(number(application));
        me.at(address).sees(me.say("progress.application.checked")).sees("Бұл қадам");
        house.complete(house.manager, "confirmCompleteness", application, Map.of("decision", "GO_ON"));
        time.runDueJobs();
        house.openScoring(call);
        me.at(address).sees(me.say("progress.application.scored")).seesNot(name(house.jurors.get(0)));
        me.at("/notices").sees(number(application));
        house.score(application, 4);
        me.at(address).sees(me.say("progress.application.decided"));
    }

    private String name(UUID person) {
        return sql.sql("select name from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
