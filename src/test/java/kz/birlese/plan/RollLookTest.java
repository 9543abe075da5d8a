package kz.birlese.plan;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.StepsOnScreen;
import kz.birlese.people.Language;
import kz.birlese.plan.vote.VotingRule;
import kz.birlese.workflow.form.TaskForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of a vote whose roll is wrong, from the second person's table to the day of the next vote. */
class RollLookTest extends StepsOnScreen {

    @Autowired
    private TaskForms forms;

    private final VoteHouse house = new VoteHouse() {};

    RollLookTest() {
        super("roll");
    }

    @ParameterizedTest
    @CsvSource({"KK, PHONE, LIGHT", "RU, DESKTOP, DARK"})
    void everyStepReadsOnEveryScreen(Language language, Screen screen, ColorScheme scheme) {
        beans.autowireBean(house);
        house.openTheHouse();
        house.aSecondMember();
        UUID stranger = house.resident(VoteHouse.AKSHUKUR);
        UUID cycle = house.keying(VotingRule.BORDA);
        house.key(cycle, "12", "21");
        house.complete(house.secretary, "keyTally", cycle, house.sheets(2, 0));

        Page page = comesIn(house.second, screen, language, scheme);
        house.take("confirmTally", cycle, house.second);
        String task = task("confirmTally", cycle).getId();
        as(house.second, () -> forms.keep(task, Map.of(), Map.of("outcome", "WRONG_ROLL")));
        look(page, "confirmTally", "tasks/" + task);
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("outcome", "WRONG_ROLL");
        wrong.put("strangers", List.of(stranger.toString()));
        wrong.put("because", "Тізімде басқа ауылдың адамы тұр");
        house.complete(house.second, "confirmTally", cycle, wrong);
        look(page, "public", page(cycle));
        closePages();
        page = comesIn(house.secretary, screen, language, scheme);
        work(page, house.secretary, "mendRoll", cycle);
        Map<String, Object> mended = new HashMap<>();
        mended.put("doubted", List.of(Map.of("decision", "STRUCK", "why", "Шаруашылық кітабында жоқ")));
        mended.put("struck", List.of());
        mended.put("added", List.of());
        house.complete(house.secretary, "mendRoll", cycle, mended);
        closePages();
        page = comesIn(house.second, screen, language, scheme);
        work(page, house.second, "confirmRoll", cycle);
        house.complete(house.second, "confirmRoll", cycle, Map.of("outcome", "RIGHT"));
        look(page, "cycle", "cases/agreePriorities/" + cycle);
        work(page, house.second, "repeatVote", cycle);
    }

    private String page(UUID cycle) {
        return "villages/" + VoteHouse.AKSHUKUR + "/ranking/"
                + house.vote(cycle).code();
    }
}
