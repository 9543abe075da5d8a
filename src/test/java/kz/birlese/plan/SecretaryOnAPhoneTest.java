package kz.birlese.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.AtScreen;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.plan.vote.VotingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What a village's secretary does from the working group to the draft of the plan, on a phone in Kazakh, every step from
 * the list of tasks. Every screen is looked at on the way.
 */
class SecretaryOnAPhoneTest extends BrowserTest {

    private static final String PASSWORD = "қара-торғай-2027";
    private static final String LIGHT = "Көшеде жарық жоқ, балалар қараңғыда қайтады";
    private static final String LAMPS = "Шамдар жанбайды";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    private final VoteHouse house = new VoteHouse() {};

    private UUID cycle;
    private String number;
    private AtScreen secretary;

    @BeforeEach
    void signIn() {
        beans.autowireBean(house);
        house.openTheHouse();
        house.aSecondMember();
        cycle = house.launched();
        number = house.cycle(cycle).number();
        sql.sql("update account set password_hash = ?, language = 'KK' where id = ?")
                .params(encoder.encode(PASSWORD), house.secretary)
                .update();
        String email = sql.sql("select email from account where id = ?")
                .param(house.secretary)
                .query(String.class)
                .single();
        Page page = signedIn(email, PASSWORD, Screen.PHONE, Language.KK, ColorScheme.LIGHT);
        secretary = atScreen(page, Language.KK, SecretaryOnAPhoneTest::look);
    }

    private static void look(Page page) {
        isAccessible(page);
        fitsTheScreen(page);
    }

    @Test
    void fromTheWorkingGroupToTheDraftOfThePlan() {
        forms();
        describes();
        records();
        sorts();
        draws();
        fixes();
        counts();
        drafts();
    }

    private void forms() {
        secretary
                .openTask("formWorkingGroup", number)
                .type("documentNumber", "3/1")
                .day("documentDate", "01.03.2028")
                .type("termMonths", "24");
        List<Map<String, Object>> members = PlanHouse.rows(PreparationHouse.group(), "members");
        for (int row = 0; row < members.size(); row++) {
            Map<String, Object> member = members.get(row);
            String at = "members[" + row + "].";
            secretary
                    .type(at + "name", member.get("name"))
                    .choose(at + "party", option("formWorkingGroup", "party", member.get("party")))
                    .choose(at + "office", option("formWorkingGroup", "office", member.get("office")))
                    .type(at + "bornIn", member.get("bornIn"));
            if ((boolean) member.get("woman")) {
                secretary.tick(at + "woman");
            }
        }
        secretary.send();
    }

    private String option(String form, String key, Object value) {
        return secretary.say("form." + form + "." + key + ".option." + value);
    }

    private void describes() {
        secretary
                .openTask("describeSettlement", number)
                .type("population", "9200")
                .type("households", "1800")
                .type("budget", "184500000")
                .type("water", "62")
                .type("gas", "88")
                .type("internet", "40")
                .type("latitude", "43.7832")
                .type("longitude", "51.0605")
                .send();
    }

    /** Between two fields there is no network. */
    private void records() {
        secretary.openTask("recordIssues", number).press("form.row.add");
        issue(0, LIGHT, "10");
        secretary.press("form.row.add");
        secretary.page().context().setOffline(true);
        secretary.field("issues[1].text").locator("textarea").fill(LAMPS);
        secretary.field("issues[1].text").locator("textarea").press("Tab");
        assertThat(secretary.page().locator(".form-offline")).isVisible();
        secretary.page().context().setOffline(false);
        secretary
                .page()
                .locator(".form-offline")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        secretary
                .page()
                .waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.draft.'))");
        issue(1, LAMPS, "7");
        secretary.tick("collectionOver").send();
    }

    private void issue(int row, String text, String voices) {
        String at = "issues[" + row + "].";
        secretary
                .type(at + "text", text)
                .choose(at + "field", option("recordIssues", "field", "ENERGY"))
                .choose(at + "raisedBy", option("recordIssues", "raisedBy", "YOUTH"))
                .pick(at + "channel", 0)
                .day(at + "raisedOn", "04.03.2028")
                .type(at + "voices", voices);
    }

    private void sorts() {
        secretary
                .openTask("mergeIssues", number)
                .press("form.row.add")
                .choose("merges[0].issue", LAMPS)
                .choose("merges[0].into", LIGHT)
                .type("merges[0].why", "Бір мәселе")
                .tag("leading", LIGHT)
                .send();
    }

    private void draws() {
        secretary.openTask("drawProblemTrees", number).type("trees[0].objective", "Әр көшеде жарық бар");
        for (int kind = 0; kind < 2; kind++) {
            String at = "branches[" + kind + "].";
            secretary
                    .press("form.row.add")
                    .choose(at + "of", LIGHT)
                    .pick(at + "kind", kind)
                    .type(at + "text", kind == 0 ? "Шамдар ескі" : "Балалар қорқады")
                    .type(at + "objective", kind == 0 ? "Шамдар жаңарды" : "Балалар қорықпайды");
        }
        secretary.send();
        time.fire("finishPreparation", cycle);
    }

    private void fixes() {
        secretary
                .openTask("fixRankingRule", number)
                .pick("fixRankingRule", "rule", VotingRule.BORDA.name())
                .type("choices[0].nameKk", "Көше жарығы")
                .type("choices[0].nameRu", "Уличное освещение")
                .moment("opensAt", "07.03.2028", "09:00")
                .moment("closesAt", "14.03.2028", "09:00")
                .type("quorum", "2")
                .type("printed", "10")
                .send();
        house.open(cycle);
        house.close(cycle);
    }

    /** Two ballots from the box, one after the other. */
    private void counts() {
        secretary.openTask("keyTally", number);
        Page page = secretary.page();
        String task = page.url();
        secretary.at("/votes/" + house.vote(cycle).id() + "/keying");
        for (String serial : List.of("1", "2")) {
            page.locator("#serial input").fill(serial);
            page.locator("#serial input").press("Enter");
            page.locator("#marks input").fill("1");
            page.locator("#marks input").press("Enter");
        }
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.keying.'))");
        secretary
                .at(task.replaceAll("^https?://[^/]+", ""))
                .type("present", "2")
                .type("presentOnline", "0")
                .type("issued", "10")
                .type("unused", "8")
                .type("spoiled", "0")
                .send();
        house.agree(cycle);
        time.fire("publishRanking", cycle);
    }

    private void drafts() {
        secretary.openTask("draftPlan", number);
        if (secretary.field("goals[0].textKk").count() == 0) {
            secretary.press("form.row.add");
        }
        secretary
                .type("titleKk", "Ақшұқыр ауылын дамыту жоспары")
                .type("titleRu", "План развития села Акшукур")
                .type("goals[0].textKk", "Ауылдың әр көшесіне жарық орнату")
                .type("goals[0].textRu", "Осветить каждую улицу села")
                .tag("goals[0].issues", LIGHT);
        secretary.page().reload();
        secretary.page().locator(".form-view").waitFor();
        assertThat(secretary.field("goals[0].textKk").locator("textarea").first())
                .hasValue("Ауылдың әр көшесіне жарық орнату");
        look(secretary.page());
    }
}
