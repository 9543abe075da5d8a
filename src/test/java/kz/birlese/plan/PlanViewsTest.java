package kz.birlese.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.ViewTest;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What a cycle and a measure show on the screen, beside the task and on pages of their own. */
class PlanViewsTest extends ViewTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final ReviewHouse house = new ReviewHouse() {};

    @BeforeEach
    void theVillage() {
        beans.autowireBean(house);
        house.peopleOfTheVillage();
    }

    @Test
    void aPlanInForceShowsGoalsMeasuresSumsAndVersions() {
        UUID cycle = house.adopted();
        at(person(new Reach(Role.AUDITOR, null)));
        open("cases/adoptPlan/" + cycle);
        assertThat(shown())
                .contains(text("progress.cycle.followed"), "DP-" + PlanHouse.FORT_SHEVCHENKO + "-" + house.year)
                .contains("1. Ауылдың әр көшесіне ауызсу құбырын жеткізу (ru)", "Су құбырын тарту (ru)")
                .contains("55\u00A0500\u00A0000\u00A0₸", text("status.FundSource.UNFUNDED"))
                .contains(text("cycle.gathering.agreed.true"), "14-03");
        String version = house.inForce(cycle).id().toString();
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("plans/" + version + "/plan-kk.pdf", "plans/" + version + "/plan-ru.xlsx");
    }

    @Test
    void theDraftShowsWhatIsToBeMended() {
        UUID cycle = house.drafting();
        Map<String, Object> vague = house.plan();
        PlanHouse.rows(PlanHouse.rows(vague, "goals").get(1), "measures").get(0).put("source", null);
        house.draft(cycle, vague);
        house.note("noteFeasibility", cycle);
        at(house.group);
        open("cases/adoptPlan/" + cycle);
        assertThat(shown()).contains(text("cycle.findings"), "2.1", text("plan.field.source"));

        open("tasks/" + task("draftPlan", cycle).getId());
        assertThat(shown()).contains(text("task.draftPlan.ask"));
    }

    @Test
    void whatAPlanLacksLeadsToTheRecord() {
        UUID cycle = house.adopted();
        PlanMeasure workshop = house.inTransaction(
                () -> house.measures.findByCycleOrderByCode(cycle).get(2));
        at(person(new Reach(Role.PROGRAMME_MANAGER, PlanHouse.FORT_SHEVCHENKO)));
        open("plans");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("plan-health");
        open("plan-health");
        assertThat(shown())
                .contains(text("planHealth.MEASURE_WITHOUT_MONEY"), "2.1. Жөндеу шеберханасын ашу (ru)")
                .doesNotContain(text("planHealth.MEASURE_LATE.help"));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("cases/monitorMeasure/" + workshop.id());
    }

    @Test
    void theAkimatReadsWhatTheGroupDecidedAndTheWayToItsMeetings() {
        UUID cycle = house.brought();
        UUID gathering = house.called(cycle, PlanGathering.Kind.GATHERING);
        at(house.akimat);
        open("cases/decidePlan/" + cycle);
        assertThat(shown()).contains(text("cycle.called.GATHERING", Map.of("version", 1)));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("cases/planMeeting/" + gathering);
        house.begin(gathering);
        house.attend(gathering, 80, 3);
        house.decide(gathering, 60, 15, 5);
        time.fire("recordGathering", cycle);
        house.agree(cycle);

        at(house.akimat);
        open("cases/decidePlan/" + cycle);
        assertThat(shown()).contains("80 человек, кворум 50", "законом не установлено", "01.01.2020");
        open("tasks/" + task("adoptDevelopmentPlan", cycle).getId());
        assertThat(shown()).contains(text("task.adoptDevelopmentPlan.ask"));
        press("tasks.claim");
        assertThat(shown()).contains("за 4, против 0, воздержались 0", "4 человек, кворум 3");
    }

    @Test
    void anyTwoVersionsCanBeCompared() {
        UUID cycle = house.adopted();
        house.reviewDue(cycle, house.year);
        house.complete(house.group, "reportYear", cycle, house.report(cycle, true));
        Map<String, Object> plan = AdoptPlanTest.numbered(house.plan());
        PlanHouse.rows(plan, "goals").get(1).put("target", 20);
        house.complete(house.group, "amendPlan", cycle, plan);
        at(house.group);
        open("cases/planReview/" + cycle);
        assertThat(shown()).contains(text("plan.difference"), "12 рабочих мест", "20 рабочих мест");
        List<Select> versions = _find(Select.class);
        assertThat(versions).hasSize(2);
        versions.get(0).setValue(2);
        assertThat(shown()).contains(text("plan.difference.none"));
    }

    @Test
    void aMeasureShowsWhatThePlanSaysAndWhatWasReported() {
        UUID cycle = house.adopted();
        UUID measure = house.measures.findByCycleOrderByCode(cycle).get(0).id();
        house.reviewDue(cycle, house.year);
        house.confirmYear(cycle);
        at(house.akimat);
        open("cases/monitorMeasure/" + measure);
        assertThat(shown())
                .contains("1.1. Су құбырын тарту (ru)", text("status.MeasureStatus.UNDERWAY"), "80 дворов", "Акт № 4");
    }

    @Test
    void whoeverWorksElsewhereFindsNothing() {
        UUID cycle = house.adopted();
        at(person(new Reach(Role.WORKING_GROUP, PlanHouse.BATYR)));
        open("cases/adoptPlan/" + cycle);
        assertThat(shown()).doesNotContain("Су құбырын тарту");
    }
}
