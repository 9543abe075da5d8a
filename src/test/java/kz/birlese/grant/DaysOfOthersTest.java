package kz.birlese.grant;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The longest day of those whom the story of a competition does not meet, in a real browser: a council member hears a
 * complaint, the director puts right what was wrong, an auditor follows it all, an administrator brings in a colleague.
 * At a desk in Russian, on a phone in Kazakh.
 */
class DaysOfOthersTest extends BrowserTest {

    private static final String PASSWORD = "ұзақ күн 2027 жыл";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private LodgeComplaint lodgeComplaint;

    @Autowired
    private ChangeLanguage changeLanguage;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private final Set<String> barriers = new LinkedHashSet<>();
    private Screen screen;
    private Language language;

    @ParameterizedTest
    @EnumSource
    void aComplaintIsHeardPutRightAndFollowed(Screen width) {
        screen = width;
        language = width == Screen.PHONE ? Language.KK : Language.RU;
        AwardHouse house = house();
        GrantApplication loser = house.ranked(house.published(), 5, Outcome.REJECT, 700_000);
        UUID[] complaint = new UUID[1];
        as(
                loser.applicant(),
                () -> complaint[0] =
                        lodgeComplaint.about(loser.id(), Set.of(Complaint.Ground.FACT), "Балл қате есептелген."));
        String number = house.complaints.findById(complaint[0]).orElseThrow().number();

        AtScreen member = at(Role.COUNCIL_MEMBER).openTask("hearComplaint", number);
        shoot(member.page(), "day-council-" + screen);
        member.sendRefused(member.say("refusal.form.choose"));
        member.pick("hearComplaint", "finding", "UPHELD")
                .type("reasons", "Ұпайлар қате қосылған.")
                .send();

        AtScreen director = at(Role.DIRECTOR).openTask("reconsiderOutcome", number);
        shoot(director.page(), "day-director-" + screen);
        director.pick("reconsiderOutcome", "remedy", "AWARD")
                .type("reason", "Балл қайта есептелді.")
                .send();

        time.runDueJobs();
        AtScreen auditor = at(Role.AUDITOR).at("/tracking?q=" + number);
        auditor.page().locator("#main a.name").first().click();
        auditor.page().waitForURL("**/tracking/*");
        auditor.sees("Ұпайлар қате қосылған.").sees("Балл қайта есептелді.");
        look(auditor.page());
        shoot(auditor.page(), "day-auditor-" + screen);
        assertThat(auditor.page().locator("#main vaadin-button[theme~=primary]"))
                .hasCount(0);
        auditor.at("/accounts");
        auditor.seesNot(auditor.say("accounts.disable")).seesNot(auditor.say("accounts.grant"));
        assertThat(barriers).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorBringsInAColleagueAndClosesAnAccount(Screen width) {
        screen = width;
        language = width == Screen.PHONE ? Language.KK : Language.RU;
        String name = "Жаңа қызметкер " + UUID.randomUUID().toString().substring(0, 8);
        AtScreen admin = at(Role.ADMIN).at("/accounts");
        shoot(admin.page(), "day-admin-" + screen);
        admin.press("accounts.invite");
        Locator dialog = admin.page().locator("vaadin-dialog-overlay");
        dialog.getByLabel(admin.say("register.name")).fill(name);
        dialog.getByLabel(admin.say("accounts.email")).fill("no address");
        dialog.locator("vaadin-select").last().click();
        admin.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(admin.say("role.JURY")))
                .click();
        dialog.locator("vaadin-combo-box").click();
        admin.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(admin.say("place.region")))
                .click();
        admin.press("accounts.invite.send");
        assertThat(dialog.locator("vaadin-text-field[invalid]")).hasCount(1);
        look(admin.page());
        dialog.getByLabel(admin.say("accounts.email")).fill("new-" + UUID.randomUUID() + "@example.org");
        admin.press("accounts.invite.send");
        assertThat(dialog).hasCount(0);

        admin.page().getByLabel(admin.say("accounts.search")).fill(name);
        assertThat(admin.page().locator("#main")).containsText(admin.say("role.JURY"));
        assertThat(admin.page().locator("#main .card")).hasCount(1);
        admin.press("accounts.disable");
        dialog.locator("textarea").fill("Бағдарламадан кетті");
        dialog.locator("vaadin-button").last().click();
        admin.sees(admin.say("accounts.disabled"));
        look(admin.page());
        assertThat(barriers).isEmpty();
    }

    private AwardHouse house() {
        AwardHouse house = new AwardHouse() {};
        beans.autowireBean(house);
        house.openTheHouse();
        house.peopleOfFinance();
        return house;
    }

    private AtScreen at(Role role) {
        UUID person = person(role);
        as(person, () -> changeLanguage.to(language));
        sql.sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), person)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        ColorScheme scheme = screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT;
        return atScreen(signedIn(email, PASSWORD, screen, language, scheme), language, this::look);
    }

    private void look(Page page) {
        page.waitForTimeout(300);
        fitsTheScreen(page);
        barriers.addAll(barriers(page));
    }
}
