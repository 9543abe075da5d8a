package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.people.Role;
import kz.birlese.people.SignedIn.Reach;
import kz.birlese.programme.Money;
import kz.birlese.record.CanonicalJson;
import kz.birlese.record.DecisionLog;
import kz.birlese.record.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class AdoptPlanTest extends PlanHouse {

    @Autowired
    private PublishPlan publishPlan;

    @Autowired
    private AdoptDevelopmentPlan adopt;

    @Autowired
    private RecordGathering recordGathering;

    @Autowired
    private SmartFindings findings;

    @Autowired
    private DecisionLog log;

    @Autowired
    private JdbcTemplate jdbc;

    /** Ends at {@code planAdopted}. */
    @Test
    void aPlanGoesFromItsDraftToItsPublication() {
        UUID cycle = adopted();

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
        Map<String, Object> vague = plan();
        Map<String, Object> measure =
                rows(rows(vague, "goals").get(0), "measures").get(1);
        measure.put("owner", null);
        measure.put("source", null);
        measure.put("whatKk", "Құдық");
        draft(cycle, vague);
        note("noteFeasibility", cycle);

        assertThat(isOpen("recordGathering", cycle)).isFalse();
        PlanVersion version = versions.underWay(cycle);
        UUID wells = version.content().goals().get(0).measures().get(1).id();
        assertThat(findings.findByVersionId(version.id()))
                .allSatisfy(finding -> assertThat(finding.about()).isEqualTo(wells))
                .extracting(SmartFinding::finding)
                .containsExactlyInAnyOrder("measureTooShort", "ownerMissing", "sourceMissing");
        PlanGathering.Facts all = new PlanGathering.Facts(today(), "Клуб", 80, 70, "Регламент", 80, 0, 0, null);
        as(group, () -> assertThat(refused(() -> recordGathering.validated(cycle, all)))
                .as("by whatever way it comes")
                .containsExactly("smartFirst"));

        draft(cycle, plan());
        note("noteFeasibility", cycle);
        assertThat(isOpen("recordGathering", cycle)).isTrue();
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
    void whatTheGatheringDoesNotValidateGoesBackWithTheReason() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        Map<String, Object> gathering = gathering(cycle, group);
        gathering.put("present", 31);
        gathering.put("inFavour", 20);
        gathering.put("against", 11);
        gathering.put("abstained", 0);
        gathering.put("outcome", "NOT_VALIDATED");
        gathering.put("reason", "Кворум болмады, келесі аптада қайта жиналамыз.");
        complete("recordGathering", cycle, group, gathering);

        assertThat(isOpen("draftPlan", cycle)).isTrue();
        assertThat(versions.underWay(cycle).returnedBecause()).startsWith("Кворум болмады");
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void withoutQuorumOrMajorityNothingIsValidated() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        Map<String, Object> gathering = gathering(cycle, group);
        gathering.put("outcome", "VALIDATED");

        gathering.put("needed", 81);
        assertThat(refused(() -> complete("recordGathering", cycle, group, gathering)))
                .containsExactly("gatheringQuorum");
        gathering.put("needed", 70);
        gathering.put("inFavour", 40);
        assertThat(refused(() -> complete("recordGathering", cycle, group, gathering)))
                .containsExactly("gatheringMajority");
        gathering.put("inFavour", 61);
        assertThat(refused(() -> complete("recordGathering", cycle, group, gathering)))
                .containsExactly("votesWithinHeads");
        assertThat(isOpen("recordGathering", cycle)).isTrue();
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void nothingIsAdoptedThatWasNotValidatedAndNothingPublishedThatWasNotAdopted() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        Map<String, Object> values = resolution(cycle);
        PlanGathering.Facts meeting = new PlanGathering.Facts(
                today(),
                "Клуб",
                9,
                7,
                "Устав",
                9,
                0,
                0,
                UUID.fromString(((List<?>) values.get("minutes")).get(0).toString()));

        as(akimat, () -> assertThat(
                        refused(() -> adopt.adopt(cycle, meeting, new AdoptDevelopmentPlan.Resolution("1", today()))))
                .containsExactly("versionElsewhere"));
        assertThat(refused(() -> publishPlan.of(cycle))).containsExactly("versionElsewhere");
        assertThat(plans.adoptedGoals(FORT_SHEVCHENKO))
                .extracting(PlanGoal::id)
                .doesNotContainAnyElementsOf(
                        versions.underWay(cycle).content().ids().toList());
    }

    @Test
    void theMeetingThatAdoptsNeedsItsQuorumToo() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        gather(cycle);
        Map<String, Object> resolution = resolution(cycle);
        resolution.put("present", 6);
        resolution.put("needed", 7);
        resolution.put("inFavour", 6);
        resolution.put("against", 0);
        resolution.put("abstained", 0);
        assertThat(refused(() -> complete("adoptDevelopmentPlan", cycle, akimat, resolution)))
                .containsExactly("gatheringQuorum");
    }

    @Test
    void whatIsWrittenDownHasHappenedAndInItsOrder() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        Map<String, Object> gathering = gathering(cycle, group);
        gathering.put("outcome", "VALIDATED");
        gathering.put("heldOn", today().plusDays(1));
        assertThat(refused(() -> complete("recordGathering", cycle, group, gathering)))
                .containsExactly("heldInFuture");
        gathering.put("heldOn", today().minusDays(1));
        assertThat(refused(() -> complete("recordGathering", cycle, group, gathering)))
                .containsExactly("heldBeforeDraft");
        gather(cycle);

        Map<String, Object> resolution = resolution(cycle);
        resolution.put("adoptedOn", today().minusDays(1));
        assertThat(refused(() -> complete("adoptDevelopmentPlan", cycle, akimat, resolution)))
                .containsExactly("adoptedBeforeMeeting");
        resolution.put("adoptedOn", today().plusDays(1));
        assertThat(refused(() -> complete("adoptDevelopmentPlan", cycle, akimat, resolution)))
                .containsExactly("adoptedInFuture");
    }

    @Test
    void theMeetingMaySendAPlanBack() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        gather(cycle);
        complete(
                "adoptDevelopmentPlan",
                cycle,
                akimat,
                Map.of("decision", "SEND_BACK", "reason", "Шеберхананың орнын нақтылаңыз."));

        assertThat(isOpen("draftPlan", cycle)).isTrue();
        assertThat(versions.underWay(cycle).status()).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void aMeasureWithoutTheAkimatsNoteAboutItAsItReadsIsNotValidated() {
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        UUID version = versions.underWay(cycle).id();
        jdbc.update(
                "update feasibility_note set fingerprint = 'of other words' where version_id = ? and measure = ?",
                version,
                versions.underWay(cycle)
                        .content()
                        .measures()
                        .findFirst()
                        .orElseThrow()
                        .id());
        Map<String, Object> gathering = gathering(cycle, group);
        gathering.put("outcome", "VALIDATED");

        assertThat(refused(() -> complete("recordGathering", cycle, group, gathering)))
                .containsExactly("feasibilityMissing");
    }

    @Test
    void theAkimatMustSpeakAboutEveryMeasure() {
        UUID cycle = drafting();
        draft(cycle, plan());
        List<Map<String, String>> silent = List.of(
                Map.of("verdict", "FEASIBLE", "note", "Жоба құжаттары дайын."),
                Map.of("verdict", "NOT_FEASIBLE", "note", "Жер учаскесі жоқ."),
                Map.of());
        assertThat(reasons(() -> complete("noteFeasibility", cycle, akimat, Map.of("measures", silent))))
                .allSatisfy(reason -> assertThat(reason.field()).startsWith("measures[2]."));
    }

    @Test
    void whoeverWroteADraftDoesNotAdoptIt() {
        group = person(new Reach(Role.WORKING_GROUP, FORT_SHEVCHENKO), new Reach(Role.AKIMAT, FORT_SHEVCHENKO));
        akimat = group;
        UUID cycle = drafting();
        draft(cycle, plan());
        note("noteFeasibility", cycle);
        gather(cycle);
        assertThat(refused(() -> complete("adoptDevelopmentPlan", cycle, akimat, resolution(cycle))))
                .containsExactly("notOwnDraft");
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
                        "planAdopted",
                        "planPublished",
                        "planYearBegun");
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
