package kz.birlese.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Village plans as a manager watches them, and a cycle and an escalation as the working group meets them. */
class PreparationViewsTest extends ViewTest {

    private static final String TAUSHYK = "475239100";
    private static final String WATER = "Жазда ауызсу болмайды";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PlanCycles cycles;

    private final PreparationHouse house = new PreparationHouse() {};

    @BeforeEach
    void openTheHouse() {
        beans.autowireBean(house);
        house.openTheHouse();
    }

    private ListItem card(String with) {
        return _find(view(), ListItem.class).stream()
                .filter(item -> item.getElement().getTextRecursively().contains(with))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aManagerSeesEveryCohortAndWhomItWaitsFor() {
        house.launched();
        at(house.manager);
        open("plans");
        assertThat(shown()).contains(text("plans.cohort", Map.of("year", 1)), text("plans.cohort", Map.of("year", 2)));
        assertThat(card("Акшукур").getElement().getTextRecursively())
                .contains("DP-" + PreparationHouse.AKSHUKUR)
                .contains(text("status.CycleStatus.PREPARING"))
                .contains(text("box.formWorkingGroup"), text("role.WORKING_GROUP"));
    }

    @Test
    void aManagerLaunchesACycleAndARefusalLeavesWhatWasChosen() {
        house.makeRoom(TAUSHYK);
        at(house.manager);
        open("plans");
        press("plans.launch");
        Dialog dialog = _get(Dialog.class);
        press("plans.launch.go");
        assertThat(dialog.getElement().getTextRecursively()).contains(text("refusal.nothingToLaunch"));
        _setValue(_get(dialog, Checkbox.class, spec -> spec.withLabel("Таушык")), true);
        int year = PreparationHouse.freeYear();
        _setValue(_get(dialog, IntegerField.class, spec -> spec.withLabel(text("plans.firstYear"))), year);
        _setValue(_get(dialog, IntegerField.class, spec -> spec.withLabel(text("plans.lastYear"))), year + 2);
        press("plans.launch.go");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(card("DP-" + TAUSHYK + "-" + year).getElement().getTextRecursively())
                .contains(text("box.formWorkingGroup"));
    }

    @Test
    void whoeverWatchesReadsOnly() {
        for (Role role : List.of(Role.DIRECTOR, Role.AUDITOR)) {
            at(person(role));
            open("plans");
            assertThat(_find(view(), Button.class)).isEmpty();
        }
    }

    @Test
    void aCyclesPageShowsItsIssuesAndTheirTreesAndSendsAnIssueUp() {
        UUID cycle = house.sorting(WATER);
        UUID water = house.issue(cycle, WATER);
        house.complete(house.secretary, "mergeIssues", cycle, Map.of("leading", List.of(water.toString())));
        Map<String, Object> half = new HashMap<>();
        half.put("sortAgain", true);
        half.put("trees", List.of(Map.of("objective", "Жыл бойы ауызсу бар")));
        half.put("branches", List.of(PreparationHouse.branch(water, "CAUSE", "Құбыр ескі & тесік")));
        house.complete(house.secretary, "drawProblemTrees", cycle, half);
        at(house.secretary);
        open("cases/preparePlan/" + cycle);
        assertThat(shown()).contains(WATER, "Құбыр ескі & тесік", text("tree.objective"), "Айгүл Сәрсенова");
        assertThat(_find(view(), Svg.class)).hasSize(2);

        press("issue.sendUp");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextArea.class), "Үш рет жаздық");
        _click(_get(dialog, Button.class, spec -> spec.withText(text("issue.sendUp"))));
        assertThat(place()).startsWith("cases/issueEscalation/");
        assertThat(shown()).contains("Үш рет жаздық", text("status.EscalationStatus.AT_DISTRICT"));
        press("escalation.takeBack");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Өзіміз шештік");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(text("escalation.takeBack"))));
        assertThat(house.issue(water).status()).isEqualTo(IssueStatus.LEADING);
    }
}
