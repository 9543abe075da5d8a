package kz.birlese.plan;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.UUID;
import kz.birlese.BrowserTest;
import kz.birlese.people.Language;
import kz.birlese.plan.PlanGathering.Kind;
import kz.birlese.workflow.TaskActions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a plan is decided on, as the secretary and the akimat see it, on a phone and at a desk. */
class DecisionLookTest extends BrowserTest {

    private static final String PASSWORD = "таудың басы, теңіздің түбі";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TaskActions actions;

    private final PlanHouse house = new PlanHouse() {};

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, DESKTOP, DARK"})
    void everyStepReadsOnEveryScreen(Language language, Screen screen, ColorScheme scheme) {
        beans.autowireBean(house);
        house.peopleOfTheVillage();
        UUID cycle = house.brought();
        UUID given = house.called(cycle, Kind.GATHERING);

        Page page = signedIn(comingIn(house.group, language), PASSWORD, screen, language, scheme);
        work(page, house.group, "prepareMeeting", given);
        house.begin(given);
        house.attend(given, 12, 2);
        house.complete(
                house.group,
                "reconveneMeeting",
                given,
                Map.of("decision", "GIVE_UP", "reason", "Мал қырқу науқаны басталды."));
        look(page, "meeting", "cases/planMeeting/" + given);
        work(page, house.group, "recallGathering", cycle);
        house.complete(house.group, "recallGathering", cycle, Map.of("how", "Жиын кешке ауысады."));
        house.gather(cycle);
        house.agree(cycle);
        look(page, "cycle", "cases/decidePlan/" + cycle);
        closePages();
        page = signedIn(comingIn(house.akimat, language), PASSWORD, screen, language, scheme);
        work(page, house.akimat, "adoptDevelopmentPlan", cycle);
    }

    /** The task with its form, which opens once it is taken. */
    private void work(Page page, UUID person, String box, UUID caseId) {
        String task = task(box, caseId).getId();
        as(person, () -> actions.claim(task));
        look(page, box, "tasks/" + task);
    }

    private void look(Page page, String what, String address) {
        page.navigate("/" + address);
        heading(page).waitFor();
        settled(page);
        isAccessible(page);
        fitsTheScreen(page);
        shoot(page, "decision-" + what + "-" + page.viewportSize().width);
    }

    /** The address under which the person comes in. */
    private String comingIn(UUID account, Language language) {
        sql.sql("update account set password_hash = ?, language = ? where id = ?")
                .params(encoder.encode(PASSWORD), language.name(), account)
                .update();
        return sql.sql("select email from account where id = ?")
                .param(account)
                .query(String.class)
                .single();
    }
}
