package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.programme.ResultFact;
import kz.birlese.programme.Results;
import kz.birlese.record.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PlanReviewTest extends ReviewHouse {

    @Autowired
    private Results results;

    @Autowired
    private ReviewPlan reviewPlan;

    @Autowired
    private PlanProjection projection;

    @Autowired
    private JdbcTemplate jdbc;

    /** Ends at {@code planConfirmed}. */
    @Test
    void aPlanMayStayAsItIs() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        confirmYear(cycle);
        assertThat(hasEnded("planConfirmed", cycle)).isTrue();
        assertThat(versions.findByCycleOrderByNumber(cycle)).hasSize(1);
        assertThat(reviews.latest(cycle).newVersion()).isNull();
    }

    /** Ends at {@code planAmended}. */
    @Test
    void aReviewBringsANewVersionThatTakesThePlaceOfTheOldOne() {
        UUID cycle = adopted();
        PlanVersion first = inForce(cycle);
        List<UUID> goals =
                first.content().goals().stream().map(PlanContent.Goal::id).toList();
        results.record(new ResultFact(
                goals.get(1), "youthJobs", new BigDecimal("3"), "jobs", today(), "progressReport", UUID.randomUUID()));
        amended(cycle);

        assertThat(hasEnded("planAmended", cycle)).isTrue();
        PlanVersion second = inForce(cycle);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(versions.findById(first.id()).orElseThrow().status()).isEqualTo(VersionStatus.SUPERSEDED);
        assertThat(plans.adoptedGoals(FORT_SHEVCHENKO)).extracting(PlanGoal::id).containsExactlyElementsOf(goals);
        assertThat(plans.adoptedGoals(FORT_SHEVCHENKO).get(1).target()).isEqualByComparingTo("15");
        assertThat(results.totals(goals.get(1)).get("youthJobs"))
                .as("3 before and 6 of the review")
                .isEqualByComparingTo("9");
        assertThat(reviews.latest(cycle).newVersion()).isEqualTo(second.id());
        assertThat(second.dropped()).extracting(Dropped::reason).containsExactly("Құдықтардың суы ішуге жарамсыз.");
    }

    @Test
    void measuresAreWatchedByTheirNewDatesAndADroppedOneNoMore() {
        UUID cycle = adopted();
        List<PlanMeasure> before = measures.findByCycleOrderByCode(cycle);
        amended(cycle);

        List<PlanMeasure> after = measures.findByCycleOrderByCode(cycle);
        assertThat(after).extracting(PlanMeasure::code).containsExactly("1.1", "1.2", "1.3", "2.1");
        PlanMeasure dropped = measures.named(before.get(1).id());
        assertThat(dropped.status()).isEqualTo(MeasureStatus.DROPPED);
        assertThat(dropped.droppedIn()).isEqualTo(2);
        PlanVersion third = new PlanVersion(cycle, 3, inForce(cycle).content());
        inTransaction(() -> projection.of(cycles.named(cycle), third, "15-01", today()));
        assertThat(measures.named(dropped.id()).droppedIn())
                .as("nothing is dropped twice")
                .isEqualTo(2);
        assertThat(hasEnded("measureStopped", dropped.id())).isTrue();
        PlanMeasure water = measures.named(before.get(0).id());
        assertThat(water.endsOn()).isEqualTo(LocalDate.of(year + 2, 5, 31));
        assertThat(dueOf("measureStartReached", water)).isEqualTo(instant(water.startsOn()));
        assertThat(dueOf("measureStartReached", after.get(2)))
                .isEqualTo(instant(after.get(2).startsOn()));
    }

    @Test
    void nothingVanishesBetweenVersionsWithoutAReason() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        complete(group, "reportYear", cycle, report(cycle, true));
        Map<String, Object> without = AdoptPlanTest.numbered(plan());
        rows(without, "goals").remove(1);

        List<Refusal.Reason> reasons = reasons(() -> complete(group, "amendPlan", cycle, without));
        assertThat(reasons)
                .extracting(Refusal.Reason::rule)
                .containsExactly("vanishedWithoutReason", "vanishedWithoutReason");
        assertThat(reasons).extracting(reason -> reason.facts().get("code")).containsExactly("2", "2.1");
        assertThat(isOpen("amendPlan", cycle)).isTrue();
    }

    @Test
    void whatFailsTheCheckIsNamedAtItsFieldBeforeAnythingIsKept() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        complete(group, "reportYear", cycle, report(cycle, true));
        Map<String, Object> vague = AdoptPlanTest.numbered(plan());
        rows(rows(vague, "goals").get(1), "measures").get(0).put("owner", null);
        rows(vague, "goals").get(0).put("baseline", null);

        assertThat(reasons(() -> complete(group, "amendPlan", cycle, vague)))
                .extracting(reason -> reason.rule() + " " + reason.field())
                .containsExactly(
                        "smart.baselineMissing goals[0].baseline", "smart.ownerMissing goals[1].measures[0].owner");
    }

    @Test
    void anAmendmentGoesBeforeTheGatheringTheGroupAndTheAkimatToo() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        complete(group, "reportYear", cycle, report(cycle, true));
        complete(group, "amendPlan", cycle, AdoptPlanTest.numbered(plan()));
        note("weighAmendments", cycle);
        time.fire("adoptAmendment", cycle);
        UUID gathering = called(cycle, PlanGathering.Kind.GATHERING);
        begin(gathering);
        attend(gathering, 49, 3);
        assertThat(isOpen("reconveneMeeting", gathering))
                .as("the rules ask for fifty")
                .isTrue();
        complete(
                group,
                "reconveneMeeting",
                gathering,
                Map.of("decision", "GIVE_UP", "reason", "Мал қырқу науқаны басталды."));
        complete(group, "recallGathering", cycle, Map.of("how", "Жиын жұма намазынан кейін өтеді."));
        gather(cycle);
        agree(cycle);
        assertThat(inForce(cycle).number()).isEqualTo(1);

        complete(
                akimat,
                "adoptDevelopmentPlan",
                cycle,
                Map.of("decision", "SEND_BACK", "reason", "Құнын қайта есептеңіз."));
        assertThat(isOpen("amendPlan", cycle)).isTrue();
        assertThat(inForce(cycle).number()).isEqualTo(1);
    }

    @Test
    void everyMeasureIsReportedWithEvidence() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        as(group, () -> assertThat(refused(() -> reviewPlan.report(cycle, List.of(), "Жыл өтті.", false)))
                .containsExactly("measureUnreported", "measureUnreported", "measureUnreported"));
        Map<String, Object> report = report(cycle, false);
        rows(report, "measures").get(0).put("evidence", null);
        rows(report, "measures").get(1).put("evidence", null);
        rows(report, "measures").get(2).putAll(line("DONE", null));
        for (String nothingToShow : List.of("NOT_DONE", "PLANNED")) {
            rows(report, "measures").get(0).put("progress", nothingToShow);
            assertThat(reasons(() -> complete(group, "reportYear", cycle, report)))
                    .extracting(reason -> reason.rule() + " " + reason.field())
                    .containsExactly("evidenceNeeded measures[1].evidence", "reachedNeeded measures[2].reached");
        }
    }

    @Test
    void aReasonThatIsLostOnTheWayIsAskedForBeforeTheGroupMeets() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        complete(group, "reportYear", cycle, report(cycle, true));
        amend(cycle);
        note("weighAmendments", cycle);
        time.fire("adoptAmendment", cycle);
        gather(cycle);
        jdbc.update(
                "update plan_version set dropped = '[]' where id = ?",
                versions.underWay(cycle).id());
        assertThat(refused(() -> time.fire("callAdoption", cycle))).containsExactly("vanishedWithoutReason");
    }

    @Test
    void theDifferenceOfTheTwoVersionsCanBeRead() {
        UUID cycle = adopted();
        amended(cycle);
        PlanVersion second = inForce(cycle);
        PlanDifference difference = PlanDifference.of(
                versions.findByCycleOrderByNumber(cycle).get(0).content(), second.content(), second.dropped());
        assertThat(difference.lines())
                .extracting(line -> line.kind() + " " + line.code())
                .containsExactly("CHANGED 1.1", "ADDED 1.3", "CHANGED 2", "REMOVED 1.2");
        assertThat(difference.lines().get(0).changes())
                .extracting(PlanDifference.Change::field)
                .containsExactly("ends");
        assertThat(difference.lines().get(3).reason()).startsWith("Құдықтардың суы");
        assertThat(difference.lines().get(3).text().in(Language.KK)).isEqualTo("Екі құдықты тазалап, қоршау");
    }

    /** The water comes later, a well goes, a purifier comes, more jobs are wanted. */
    private void amended(UUID cycle) {
        reviewDue(cycle, year);
        complete(group, "reportYear", cycle, report(cycle, true));
        amend(cycle);
        note("weighAmendments", cycle);
        time.fire("adoptAmendment", cycle);
        gather(cycle);
        agree(cycle);
        complete(akimat, "adoptDevelopmentPlan", cycle, resolution());
        time.fire("publishAmendment", cycle);
    }

    private void amend(UUID cycle) {
        UUID wells = inForce(cycle).content().goals().get(0).measures().get(1).id();
        Map<String, Object> plan = AdoptPlanTest.numbered(plan());
        List<Map<String, Object>> water = rows(rows(plan, "goals").get(0), "measures");
        water.get(0).put("ends", LocalDate.of(year + 2, 5, 31));
        water.remove(1);
        Map<String, Object> purifier =
                measure("Су тазартқыш қондырғы орнату", 4_000_000, "OIL_COMPANY", "peopleServed", 0, 900);
        purifier.put("starts", LocalDate.of(year + 1, 4, 1));
        water.add(purifier);
        rows(plan, "goals").get(1).put("target", 15);
        plan.put("dropped", List.of(Map.of("gone", wells.toString(), "reason", "Құдықтардың суы ішуге жарамсыз.")));
        complete(group, "amendPlan", cycle, plan);
    }
}
