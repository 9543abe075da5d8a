package kz.birlese.plan;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import kz.birlese.StepsOnScreen;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.plan.PlanGathering.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a plan is decided on, as the secretary and the akimat see it, on a phone and at a desk. */
class DecisionLookTest extends StepsOnScreen {

    @Autowired
    private JdbcClient sql;

    private final PlanHouse house = new PlanHouse() {};

    DecisionLookTest() {
        super("decision");
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, DESKTOP, DARK"})
    void everyStepReadsOnEveryScreen(Language language, Screen screen, ColorScheme scheme) {
        beans.autowireBean(house);
        house.peopleOfTheVillage();
        UUID cycle = house.brought();
        UUID given = house.called(cycle, Kind.GATHERING);

        Page page = comesIn(house.group, screen, language, scheme);
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
        page = comesIn(house.akimat, screen, language, scheme);
        work(page, house.akimat, "adoptDevelopmentPlan", cycle);
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, DESKTOP, DARK"})
    void aManagerSeesThatNoGroupIsInOffice(Language language, Screen screen, ColorScheme scheme) {
        beans.autowireBean(house);
        house.peopleOfTheVillage();
        UUID cycle = house.brought();
        sql.sql("update body set ends_on = ? where id = ?")
                .params(
                        LocalDate.ofInstant(time.now(), ZoneId.of("Asia/Aqtau")).minusDays(1),
                        house.cycles.named(cycle).body())
                .update();
        time.fire("callGathering", cycle);
        UUID manager = person(Role.PROGRAMME_MANAGER);
        work(comesIn(manager, screen, language, scheme), manager, "seatGroup", cycle);
    }
}
