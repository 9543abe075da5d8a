package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.record.Refusal.Reason;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    @Test
    void aPlanWithNothingWrongBreaksNoRule() {
        assertThat(PlanRules.brokenBy(Written.plan(List.of(good().it())))).isEmpty();
    }

    @Test
    void aPlanNeedsAGoalAndYearsInOrder() {
        assertThat(broken(new PlanContent(null, 2029, 2027, List.of())))
                .containsExactly("planEndsBeforeItBegins null", "goalNeeded goals");
    }

    @Test
    void sumsByYearMakeTheCostAndLieInThePlan() {
        assertThat(of(good().yearly(Map.of(2027, new BigDecimal("99.99")))))
                .containsExactly("yearlySum goals[0].measures[0].yearly");
        assertThat(of(good().yearly(Map.of(2030, new BigDecimal("100")))))
                .containsExactly("yearlyWithinPlan goals[0].measures[0].yearly");
        assertThat(of(good().cost(null).yearly(Map.of(2027, BigDecimal.ONE))))
                .containsExactly("yearlyNeedsCost goals[0].measures[0].cost");
        assertThat(of(good().yearly(Map.of(2027, new BigDecimal("99.99"), 2028, new BigDecimal("0.01")))))
                .isEmpty();
    }

    @Test
    void aPointIsWholeAndInTheRegion() {
        assertThat(of(good().at("43.7832", null))).containsExactly("pointWhole goals[0].measures[0].longitude");
        assertThat(of(good().at("51.0605", "43.7832")))
                .containsExactly(
                        "pointInRegion goals[0].measures[0].latitude", "pointInRegion goals[0].measures[0].longitude");
        assertThat(of(good().at("43.7832", "51.0605"))).isEmpty();
    }

    @Test
    void nothingIsWrittenTwiceUnderOneGoal() {
        PlanContent plan = Written.plan(List.of(
                good().what("Dig").it(), Written.measure(2, 5, null).what("dig").it()));
        assertThat(broken(plan)).containsExactly("measureTwice goals[0].measures[1].whatRu");
    }

    @Test
    void anIndicatorIsOneOfOurs() {
        assertThat(of(good().by("happiness"))).containsExactly("indicatorKnown goals[0].measures[0].indicator");
    }

    @Test
    void everythingThatVanishesNeedsAReasonOfItsOwn() {
        PlanContent adopted = Written.plan(List.of(good().it()), List.of(good().it()));
        PlanContent next =
                new PlanContent(adopted.title(), 2027, 2029, adopted.goals().subList(0, 1));
        UUID goal = adopted.goals().get(1).id();
        UUID measure = adopted.goals().get(1).measures().get(0).id();

        assertThat(codes(adopted, next, List.of())).containsExactly("2", "2.1");
        assertThat(codes(adopted, next, List.of(Dropped.of(adopted, goal, "Done by the district"))))
                .containsExactly("2.1");
        assertThat(codes(adopted, next, List.of(Dropped.of(adopted, goal, "x"), Dropped.of(adopted, measure, " "))))
                .containsExactly("2.1");
        assertThat(codes(adopted, next, List.of(Dropped.of(adopted, goal, "x"), Dropped.of(adopted, measure, "x"))))
                .isEmpty();
    }

    @Test
    void numbersThatHaveGoneAreNotGivenAgain() {
        PlanContent earlier = Written.plan(
                List.of(good().it()),
                List.of(good().it(), Written.measure(2, 1, null).it()));
        PlanCodes codes = new PlanCodes(List.of(earlier));
        assertThat(codes.goal("1").id()).isEqualTo(earlier.goals().get(0).id());
        assertThat(codes.goal("1").number()).as("one code, one row").isEqualTo(3);
        assertThat(codes.goal(null).number()).isEqualTo(4);
        assertThat(codes.measure(2, "2.2").id())
                .isEqualTo(earlier.goals().get(1).measures().get(1).id());
        assertThat(codes.measure(2, null).number()).isEqualTo(3);
        assertThat(codes.measure(1, "2.1").number()).as("of another goal").isEqualTo(2);
        assertThat(codes.measure(4, null).number()).isEqualTo(1);
    }

    @Test
    void equalPlansAreEqualBytesAndReadBackAsTheyWere() {
        PlanContent plan = Written.plan(List.of(good().at("43.780", "51.0605").it()));
        PlanContent same = PlanContent.read(plan.canonical());
        assertThat(same).isEqualTo(plan);
        assertThat(same.canonical()).isEqualTo(plan.canonical());
        assertThat(plan.canonical()).contains("\"latitude\":43.78,");
    }

    private static Written good() {
        return Written.measure(1, 100, FundSource.VILLAGE).years(2027, 2028);
    }

    private static List<String> of(Written measure) {
        return broken(Written.plan(List.of(measure.it())));
    }

    private static List<String> broken(PlanContent plan) {
        return PlanRules.brokenBy(plan).stream()
                .map(reason -> reason.rule() + " " + reason.field())
                .toList();
    }

    private static List<Object> codes(PlanContent adopted, PlanContent next, List<Dropped> dropped) {
        return PlanRules.vanished(adopted, next, dropped).stream()
                .map(Reason::facts)
                .map(facts -> facts.get("code"))
                .toList();
    }
}
