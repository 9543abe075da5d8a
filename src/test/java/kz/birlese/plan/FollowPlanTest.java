package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class FollowPlanTest extends ReviewHouse {

    @Autowired
    private JdbcTemplate jdbc;

    /** Ends at {@code nextYearBegun}. */
    @Test
    void aReviewedYearIsFollowedByTheNext() {
        UUID cycle = adopted();
        reviewDue(cycle, year);
        assertThat(isOpen("reportYear", cycle)).isTrue();
        assertThat(hasEnded("nextYearBegun", cycle)).isFalse();

        confirmYear(cycle);
        time.fire("beginNextYear", cycle);
        assertThat(hasEnded("nextYearBegun", cycle)).isTrue();
        assertThat(reviews.findByCycleOrderByPlanYear(cycle))
                .extracting(PlanReview::planYear)
                .containsExactly(year);

        reviewDue(cycle, year + 1);
        assertThat(reviews.latest(cycle).planYear()).isEqualTo(year + 1);
    }

    /** Ends at {@code cycleClosed}. */
    @Test
    void theLastYearClosesTheCycleAndTheNextBeginsFromIt() {
        UUID cycle = adopted();
        for (int of = year; of < year + 2; of++) {
            reviewDue(cycle, of);
            confirmYear(cycle);
            time.fire("beginNextYear", cycle);
        }
        reviewDue(cycle, year + 2);
        confirmYear(cycle);
        time.fire("closeCycle", cycle);

        assertThat(hasEnded("cycleClosed", cycle)).isTrue();
        assertThat(cycles.named(cycle).status()).isEqualTo(CycleStatus.CLOSED);
        PlanCycle next = next(cycle);
        assertThat(next.status()).isEqualTo(CycleStatus.PREPARING);
        assertThat(List.of(next.firstYear(), next.lastYear())).containsExactly(year + 3, year + 5);
        assertThat(plans.adoptedGoals(FORT_SHEVCHENKO))
                .as("in force until the next plan is")
                .isNotEmpty();
    }

    @Test
    void theDraftOfTheNextCycleBeginsWithWhatWasNotFinished() {
        UUID cycle = adopted();
        List<PlanMeasure> standing = measures.findByCycleOrderByCode(cycle);
        jdbc.update(
                "update plan_measure set status = 'DONE' where id = ?",
                standing.get(0).id());
        UUID next = inTransaction(() -> {
            PlanCycle later = new PlanCycle(FORT_SHEVCHENKO, today(), year + 3, year + 5, 2, null);
            later.continues(cycles.named(cycle));
            later.moves(CycleStatus.PREPARING, CycleStatus.AGREEING);
            cycles.save(later);
            beginAdoption.of(later.id());
            return later.id();
        });

        PlanContent draft = versions.underWay(next).content();
        assertThat(draft.goals()).extracting(PlanContent.Goal::number).containsExactly(1, 2);
        assertThat(draft.measures().map(each -> each.what().kk()))
                .containsExactly(
                        standing.get(1).what().kk(), standing.get(2).what().kk());
        assertThat(draft.ids().toList())
                .doesNotContainAnyElementsOf(inForce(cycle).content().ids().toList());
        assertThat(draft.goals().get(0).baseline()).isEqualByComparingTo("160");
    }

    private PlanCycle next(UUID cycle) {
        return cycles.findBySettlementOrderByFirstYear(FORT_SHEVCHENKO).stream()
                .filter(each -> cycle.equals(each.previous()))
                .findFirst()
                .orElseThrow();
    }
}
