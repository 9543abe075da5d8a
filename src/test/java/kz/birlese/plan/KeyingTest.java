package kz.birlese.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.BrowserTest;
import kz.birlese.people.ChangeLanguage;
import kz.birlese.people.Language;
import kz.birlese.plan.vote.DotTally;
import kz.birlese.plan.vote.VotingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A gathering's ballots keyed in a real browser, by keyboard alone. */
class KeyingTest extends BrowserTest {

    private static final String PASSWORD = "tally-by-keys-2028";
    private static final int PEOPLE = 80;

    /** Dots of one ballot after the other, again and again: the gathering. */
    private static final List<String> BOX = List.of("11122", "33344", "1234", "s", "e", "111", "4433", "2");

    private static final String WAITING =
            "() => Object.keys(localStorage).filter(key => key.startsWith('birlese.keying.')).length";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private ChangeLanguage changeLanguage;

    private final VoteHouse house = new VoteHouse() {};
    private UUID cycle;
    private int strokes;

    @BeforeEach
    void aBoxOfBallots() {
        beans.autowireBean(house);
        house.openTheHouse();
        house.aSecondMember();
        Map<String, Object> rule = house.rule(VotingRule.DOT_VOTE);
        rule.put("printed", 100);
        cycle = house.called(rule);
        house.open(cycle);
        house.close(cycle);
        house.take("keyTally", cycle, house.secretary);
        house.sql
                .sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), house.secretary)
                .update();
        strokes = 0;
    }

    /** Sorted by number a ballot costs a stroke for every mark and two more; nothing waits for the house. */
    @Test
    void eightyBallotsAreKeyedByKeyboardAlone() {
        Page page = open(Screen.DESKTOP, Language.RU);
        int marks = 0;
        for (int ballot = 0; ballot < PEOPLE; ballot++) {
            String keys = BOX.get(ballot % BOX.size());
            marks += keys.length();
            stroke(page, "Enter");
            type(page, keys);
            stroke(page, "Enter");
        }
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.keying.'))");
        assertThat(strokes).isEqualTo(marks + 2 * PEOPLE);
        assertThat(strokes).isLessThanOrEqualTo(PEOPLE * 6);
        assertThat(page.locator("#keyed")).containsText(String.valueOf(PEOPLE));

        UUID vote = house.vote(cycle).id();
        VoteTotals totals = VoteTotals.of(house.vote(cycle), house.ballots.standing(vote));
        assertThat(totals.keyed()).isEqualTo(PEOPLE);
        assertThat(totals.spoiled()).isEqualTo(PEOPLE / BOX.size());
        assertThat(totals.empty()).isEqualTo(PEOPLE / BOX.size());
        Map<String, Object> sheets = house.sheets(PEOPLE, PEOPLE / BOX.size());
        sheets.put("issued", 100);
        sheets.put("unused", 100 - PEOPLE);
        house.complete(house.secretary, "keyTally", cycle, sheets);
        house.agree(cycle);
        time.fire("publishRanking", cycle);
        DotTally tally = (DotTally) house.result(cycle).tally();
        assertThat(tally.places().stream()
                        .map(place -> tally.items().get(place.item()).total()))
                .containsExactly(70L, 60L, 50L, 40L);
    }

    @Test
    void ballotsOfAnUnsortedPileCarryTheirNumbersAndAWrongOneIsSaidAndKeyedAgain() {
        Page page = open(Screen.DESKTOP, Language.KK);
        ballot(page, "57", "112");
        ballot(page, "8", "9");
        ballot(page, "57", "3");
        ballot(page, house.vote(cycle).code() + "-21", "44");
        Locator refused = page.locator(".notice.bad");
        assertThat(refused).hasCount(2);
        isAccessible(page);
        refused.first().locator("vaadin-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#serial input")).hasValue("8");
        assertThat(page.locator("#marks input")).hasValue("9");
        page.keyboard().press("Control+a");
        type(page, "3");
        stroke(page, "Enter");
        assertThat(refused).hasCount(1);
        assertThat(page.locator("#keyed")).containsText("3");
        assertThat(house.ballot(cycle, 8).numbers()).containsExactly(3);
        assertThat(house.ballot(cycle, 21).numbers()).containsExactly(4, 4);
    }

    @Test
    void whatIsKeyedWithoutANetworkArrivesOnceWhenThePageIsOpenedAgain() {
        Page page = open(Screen.PHONE, Language.RU);
        ballot(page, "1", "11");
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.keying.'))");
        page.context().setOffline(true);
        ballot(page, "2", "22");
        ballot(page, "3", "s");
        assertThat((int) page.evaluate(WAITING)).isOne();
        page.context().setOffline(false);
        page.navigate("/votes/" + house.vote(cycle).id() + "/keying");
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('birlese.keying.'))");
        assertThat(page.locator("#keyed")).containsText("3");
        assertThat(house.ballots.keyed(house.vote(cycle).id())).hasSize(3);
    }

    @Test
    void itFitsAPhoneAndHindersNobodyInAnyLanguage() {
        for (Language language : Language.values()) {
            Page page = open(Screen.PHONE, language);
            page.locator("[data-marks=e]").click();
            assertThat(page.locator(".keying-row").first()).isVisible();
            page.waitForTimeout(300);
            isAccessible(page);
            fitsTheScreen(page);
            shoot(page, "keying-" + language);
            closePages();
        }
        Page dark = visitor(Screen.PHONE, Language.RU, ColorScheme.DARK);
        dark.navigate("/villages/" + VoteHouse.AKSHUKUR + "/ranking");
        isAccessible(dark);
        fitsTheScreen(dark);
    }

    @Test
    void theFormsOfAVoteFitAPhone() {
        house.complete(house.secretary, "keyTally", cycle, house.sheets(0, 0));
        Page second = signedIn(house.second, Screen.PHONE, Language.KK);
        house.take("confirmTally", cycle, house.second);
        look(second, "tasks/" + task("confirmTally", cycle).getId(), "vote-confirm");
        UUID next = house.agreeing();
        house.take("fixRankingRule", next, house.second);
        look(second, "tasks/" + task("fixRankingRule", next).getId(), "vote-rule");
    }

    private static void look(Page page, String address, String picture) {
        page.navigate("/" + address);
        heading(page).waitFor();
        settled(page);
        isAccessible(page);
        fitsTheScreen(page);
        shoot(page, picture);
    }

    @Test
    void aResidentVotesOnAPhoneInAnyLanguage() {
        Map<Language, UUID> residents = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            residents.put(language, house.resident(VoteHouse.AKSHUKUR));
        }
        UUID other = house.voting(VotingRule.DOT_VOTE);
        for (Language language : Language.values()) {
            Page page = signedIn(residents.get(language), Screen.PHONE, language);
            page.navigate("/vote");
            Locator give =
                    page.locator(".ballot li").first().locator("vaadin-button").last();
            give.click();
            give.click();
            assertThat(page.locator(".ballot li").first()).containsText("●●");
            isAccessible(page);
            fitsTheScreen(page);
            shoot(page, "vote-" + language);
            page.locator(".card vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".notice.good")).isVisible();
            isAccessible(page);
            closePages();
        }
        assertThat(house.ballots.standing(house.vote(other).id()))
                .extracting(VoteBallot::numbers)
                .containsOnly(List.of(1, 1))
                .hasSize(Language.values().length);
    }

    private Page open(Screen screen, Language language) {
        Page page = signedIn(house.secretary, screen, language);
        page.navigate("/votes/" + house.vote(cycle).id() + "/keying");
        page.waitForFunction("() => document.querySelector('#serial')?.contains(document.activeElement)");
        return page;
    }

    private Page signedIn(UUID person, Screen screen, Language language) {
        as(person, () -> changeLanguage.to(language));
        house.sql
                .sql("update account set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), person)
                .update();
        String email = house.sql
                .sql("select email from account where id = ?")
                .param(person)
                .query(String.class)
                .single();
        return signedIn(email, PASSWORD, screen, language, ColorScheme.LIGHT);
    }

    private void ballot(Page page, String number, String marks) {
        type(page, number);
        stroke(page, "Enter");
        type(page, marks);
        stroke(page, "Enter");
    }

    private void type(Page page, String keys) {
        Keyboard keyboard = page.keyboard();
        for (char key : keys.toCharArray()) {
            keyboard.press(String.valueOf(key));
            strokes++;
        }
    }

    private void stroke(Page page, String key) {
        page.keyboard().press(key);
        strokes++;
    }
}
