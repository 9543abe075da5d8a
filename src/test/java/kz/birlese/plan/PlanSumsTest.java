package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.birlese.programme.Money;
import org.junit.jupiter.api.Test;

class PlanSumsTest {

    @Test
    void anEvenSpreadIsInWholeTengeAndMakesTheCostAgain() {
        PlanContent.Measure measure = Written.measure(1, 1_000_000, FundSource.VILLAGE)
                .years(2027, 2029)
                .it();
        assertThat(YearlyCost.isEven(measure)).isTrue();
        assertThat(YearlyCost.of(measure, 2027))
                .containsExactly(
                        Map.entry(2027, Money.tenge(333_334)),
                        Map.entry(2028, Money.tenge(333_333)),
                        Map.entry(2029, Money.tenge(333_333)));
    }

    @Test
    void hundredthsOfATengeAreNotLost() {
        PlanContent.Measure measure = Written.measure(1, 0, FundSource.VILLAGE)
                .cost("100.01")
                .years(2027, 2029)
                .it();
        assertThat(YearlyCost.of(measure, 2027).values().stream().reduce(Money::plus))
                .contains(Money.tenge(new BigDecimal("100.01")));
    }

    @Test
    void givenYearsStandAsTheyAreGiven() {
        PlanContent.Measure measure = Written.measure(1, 900, FundSource.DONOR)
                .years(2027, 2029)
                .yearly(Map.of(2028, new BigDecimal("700"), 2029, new BigDecimal("200")))
                .it();
        assertThat(YearlyCost.isEven(measure)).isFalse();
        assertThat(YearlyCost.of(measure, 2027))
                .containsExactly(Map.entry(2028, Money.tenge(700)), Map.entry(2029, Money.tenge(200)));
    }

    @Test
    void sumsBySourceByYearAndByGoalEachMakeTheTotal() {
        PlanContent plan = Written.plan(
                List.of(
                        Written.measure(1, 1_000_000, FundSource.VILLAGE)
                                .years(2027, 2029)
                                .it(),
                        Written.measure(2, 500_001, FundSource.UNFUNDED)
                                .years(2028, 2029)
                                .it()),
                List.of(Written.measure(1, 250_000, FundSource.VILLAGE)
                        .years(2027, 2027)
                        .it()));
        PlanSums sums = PlanSums.of(plan);

        assertThat(sums.total()).isEqualTo(Money.tenge(1_750_001));
        assertThat(sums.bySource().values().stream().reduce(Money::plus)).contains(sums.total());
        assertThat(sums.byYear().values().stream().reduce(Money::plus)).contains(sums.total());
        assertThat(sums.byGoal().values().stream().reduce(Money::plus)).contains(sums.total());
        assertThat(sums.bySource()).containsEntry(FundSource.VILLAGE, Money.tenge(1_250_000));
        assertThat(sums.byYear().get(2028)).isEqualTo(Money.tenge(333_333 + 250_001));
    }

    @Test
    void whatNobodyPaysForIsNeverHidden() {
        PlanContent plan = Written.plan(List.of(
                Written.measure(1, 300, FundSource.UNFUNDED).years(2027, 2027).it(),
                Written.measure(2, 200, null).years(2027, 2027).it()));
        assertThat(PlanSums.of(plan).unfunded()).isEqualTo(Money.tenge(500));
    }

    @Test
    void aMeasureWithoutACostIsCountedAsSuchAndAGoalWithoutMeasuresStandsWithNothing() {
        PlanContent.Measure uncosted =
                Written.measure(1, 0, FundSource.DONOR).cost(null).it();
        PlanContent plan = Written.plan(List.of(uncosted), List.of());
        PlanSums sums = PlanSums.of(plan);
        assertThat(sums.uncosted()).isEqualTo(1);
        assertThat(sums.byGoal()).hasSize(2).containsValue(Money.tenge(0));
        assertThat(sums.total()).isEqualTo(Money.tenge(0));
    }

    @Test
    void aMeasureWithoutDatesFallsOnTheFirstYear() {
        PlanContent.Measure undated = Written.measure(1, 70, FundSource.OWN).it();
        assertThat(undated.starts()).isNull();
        assertThat(YearlyCost.of(undated, 2027)).containsExactly(Map.entry(2027, Money.tenge(70)));
        PlanContent.Measure endless = Written.measure(1, 70, FundSource.OWN)
                .from(LocalDate.of(2028, 1, 1))
                .it();
        assertThat(YearlyCost.of(endless, 2027)).containsExactly(Map.entry(2028, Money.tenge(70)));
    }
}
