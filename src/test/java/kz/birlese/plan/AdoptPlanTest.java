package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.people.Trilingual;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdoptPlanTest extends PlanHouse {

    @Autowired
    private PublishPlan publishPlan;

    @Autowired
    private StagedPlan staged;

    @Autowired
    private CallPlanMeeting callMeeting;

    @Autowired
    private SmartFindings findings;

    @Autowired
    private DecisionLog log;

    /** Ends at {@code planAdopted}. */
    @Test
    void aPlanGoesFromItsDraftToItsPublication() {
        PlanContent.Goal goal = StagedPlan.goal(1, new Trilingual("су", "вода", "water"), "jobsCreated", 5);
        UUID before = staged.inForce(FORT_SHEVCHENKO, new PlanContent(goal.text(), year - 3, year - 1, List.of(goal)));
        UUID cycle = adopted();
        assertThat(versions.findByPlanAndStatus(before, VersionStatus.ADOPTED))
                .as("the plan before gives way")
                .isEmpty();

        assertThat(hasEnded("planAdopted", cycle)).isTrue();
        PlanVersion version = inForce(cycle);
        assertThat(version.isPublic()).isTrue();
        assertThat(version.resolution()).isEqualTo("14-03");
        assertThat(version.fingerprint())
                .isEqualTo(CanonicalJson.fingerprint(version.content().canonical()));
        assertThat(cycles.named(cycle).status()).isEqualTo(CycleStatus.RUNNING);
        assertThat(PlanSums.of(version.content()).total()).isEqualTo(Money.tenge(55_500_000));
        List<PlanGoal> goals = plans.adoptedGoals(FORT_SHEVCHENKO);
        assertThat(goals)
                .extracting(PlanGoal::id)
                .containsExactlyElementsOf(version.content().goals().stream()
                        .map(PlanContent.Goal::id)
                        .toList());
        assertThat(goals.get(0).text().in(Language.KK)).startsWith("Ауылдың әр көшесіне");
        assertThat(measures.findByCycleOrderByCode(cycle))
                .extracting(PlanMeasure::code)
                .containsExactly("1.1", "1.2", "2.1");
        assertThat(isOpen(
                        "confirmMeasureStart",
                        measures.findByCycleOrderByCode(cycle).get(0).id()))
                .isFalse();
    }

    @Test
    void aFailedCheckIsNamedAndMendedBeforeTheGathering() {
        UUID cycle = drafting();
        assertThat(refused(() -> callMeeting.gathering(cycle)))
                .as("the table has not been asked")
                .containsExactly("smartFirst");
        Map<String, Object> vague = plan();
        Map<String, Object> measure =
                rows(rows(vague, "goals").get(0), "measures").get(1);
        measure.put("owner", null);
        measure.put("source", null);
        measure.put("whatKk", "Құдық");
        draft(cycle, vague);
        note("noteFeasibility", cycle);

        assertThatThrownBy(() -> time.fire("bringToDecision", cycle)).isInstanceOf(AssertionError.class);
        PlanVersion version = versions.underWay(cycle);
        UUID wells = version.content().goals().get(0).measures().get(1).id();
        assertThat(findings.findByVersionId(version.id()))
                .allSatisfy(finding -> assertThat(finding.about()).isEqualTo(wells))
                .extracting(SmartFinding::finding)
                .containsExactlyInAnyOrder("measureTooShort", "ownerMissing", "sourceMissing");
        assertThat(refused(() -> callMeeting.gathering(cycle)))
                .as("by whatever way it comes")
                .containsExactly("smartFirst");

        draft(cycle, plan());
        note("noteFeasibility", cycle);
        time.fire("bringToDecision", cycle);
        assertThat(called(cycle, PlanGathering.Kind.GATHERING)).isNotNull();
    }

    @Test
    void goalsAndMeasuresKeepTheirIdsWhileADraftIsMended() {
        UUID cycle = drafting();
        Map<String, Object> vague = plan();
        rows(vague, "goals").get(1).put("target", null);
        draft(cycle, vague);
        note("noteFeasibility", cycle);
        List<UUID> before = versions.underWay(cycle).content().ids().toList();

        Map<String, Object> mended = numbered(plan());
        draft(cycle, mended);
        assertThat(versions.underWay(cycle).content().ids().toList()).isEqualTo(before);
    }

    @Test
    void theAkimatMustSpeakAboutEveryMeasure() {
        UUID cycle = drafting();
        draft(cycle, plan());
        List<Map<String, String>> silent = List.of(
                Map.of("verdict", "FEASIBLE", "note", "Жоба құжаттары дайын."),
                Map.of("verdict", "NOT_FEASIBLE", "note", "Жер учаскесі жоқ."),
                Map.of());
        assertThat(reasons(() -> complete(akimat, "noteFeasibility", cycle, Map.of("measures", silent))))
                .allSatisfy(reason -> assertThat(reason.field()).startsWith("measures[2]."));
    }

    @Test
    void thoseOfTheDistrictMayThoseOfAnotherVillageMayNot() {
        UUID cycle = drafting();
        String task = task("draftPlan", cycle).getId();
        as(person(new Reach(Role.WORKING_GROUP, BATYR)), () -> assertThatThrownBy(() -> actions.complete(task, plan()))
                .isInstanceOf(NotFound.class));
        as(
                person(new Reach(Role.AKIMAT, FORT_SHEVCHENKO)),
                () -> assertThatThrownBy(() -> actions.complete(task, plan())).isInstanceOf(NotFound.class));
        group = person(new Reach(Role.WORKING_GROUP, TUPKARAGAN));
        draft(cycle, plan());
        assertThat(isOpen("noteFeasibility", cycle)).isTrue();
    }

    @Test
    void everyBrokenRuleIsNamedAtItsField() {
        UUID cycle = drafting();
        Map<String, Object> plan = plan();
        Map<String, Object> water = rows(rows(plan, "goals").get(0), "measures").get(0);
        water.put("cost", 47_000_000);
        water.put("longitude", null);
        assertThat(reasons(() -> draft(cycle, plan)))
                .extracting(reason -> reason.rule() + " " + reason.field())
                .containsExactlyInAnyOrder(
                        "yearlySum goals[0].measures[0].yearly", "pointWhole goals[0].measures[0].longitude");
    }

    @Test
    void everyStepIsOnRecord() {
        assertThat(log.about(adopted()))
                .extracting(entry -> entry.decision().what())
                .containsExactly(
                        "adoptionBegun",
                        "planDrafted",
                        "feasibilityNoted",
                        "planSmart",
                        "planValidated",
                        "planAgreed",
                        "planAdopted",
                        "planPublished",
                        "planYearBegun");
    }

    @Test
    void whatThePeopleDoNotWantComesBackToItsDraft() {
        UUID cycle = brought();
        UUID gathering = called(cycle, PlanGathering.Kind.GATHERING);
        begin(gathering);
        attend(gathering, 80, 3);
        decide(gathering, 20, 60, 0);
        time.fire("recordGathering", cycle);

        assertThat(isOpen("draftPlan", cycle)).isTrue();
        bring(cycle);
        gather(cycle);
        agree(cycle);
        complete(akimat, "adoptDevelopmentPlan", cycle, resolution());
        assertThat(inForce(cycle).number()).isEqualTo(1);
    }

    @Test
    void nothingIsPublishedThatWasNotAdopted() {
        UUID cycle = brought();
        assertThat(refused(() -> publishPlan.of(cycle))).containsExactly("versionElsewhere");
        assertThat(plans.adoptedGoals(FORT_SHEVCHENKO))
                .extracting(PlanGoal::id)
                .doesNotContainAnyElementsOf(
                        versions.underWay(cycle).content().ids().toList());
    }

    /** The form with the numbers the house has given. */
    static Map<String, Object> numbered(Map<String, Object> plan) {
        List<Map<String, Object>> goals = rows(plan, "goals");
        for (int goal = 0; goal < goals.size(); goal++) {
            goals.get(goal).put("code", String.valueOf(goal + 1));
            List<Map<String, Object>> measures = rows(goals.get(goal), "measures");
            for (int measure = 0; measure < measures.size(); measure++) {
                measures.get(measure).put("code", (goal + 1) + "." + (measure + 1));
            }
        }
        return plan;
    }
}
