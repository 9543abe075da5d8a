package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;

class DecideSmartTest {

    private final Table table = Table.of("decideSmart");

    @Test
    void aGoodGoalAndAGoodMeasureLeaveNoFinding() {
        assertThat(found(goal())).isEmpty();
        assertThat(found(measure())).isEmpty();
    }

    @Test
    void specificMeansWordsAndAPlace() {
        assertThat(found(with(goal(), "textLength", 19))).containsExactly("goalTooShort");
        assertThat(found(with(measure(), "textLength", 14))).containsExactly("measureTooShort");
        assertThat(found(with(measure(), "whereLength", 2))).containsExactly("whereMissing");
        assertThat(found(with(goal(), "whereLength", null))).isEmpty();
    }

    @Test
    void measurableMeansAnIndicatorWithBaselineAndAnotherTarget() {
        for (Map<String, Object> each : List.of(goal(), measure())) {
            assertThat(found(with(each, "indicatorKnown", false))).containsExactly("indicatorMissing");
            assertThat(found(with(each, "baselineKnown", false))).containsExactly("baselineMissing");
            assertThat(found(with(each, "targetKnown", false))).containsExactly("targetMissing");
            assertThat(found(with(each, "isChangeWanted", false))).containsExactly("targetIsBaseline");
        }
    }

    @Test
    void assignedMeansThatSomebodyAnswersForIt() {
        assertThat(found(with(measure(), "ownerLength", 2))).containsExactly("ownerMissing");
    }

    @Test
    void realisticMeansMeasuresACostThatCanBeAndASourceOrUnfundedOnPurpose() {
        assertThat(found(with(goal(), "measures", 0))).containsExactly("goalWithoutMeasure");
        assertThat(found(with(measure(), "cost", BigDecimal.ZERO))).containsExactly("costMissing");
        assertThat(found(with(measure(), "cost", new BigDecimal("10000000000.01"))))
                .containsExactly("costImplausible");
        assertThat(found(with(measure(), "source", "NONE"))).containsExactly("sourceMissing");
        assertThat(found(with(measure(), "source", "UNFUNDED"))).isEmpty();
    }

    @Test
    void timeBoundMeansBothDatesInOrderAndWithinThePlan() {
        assertThat(found(with(measure(), "datesKnown", false))).containsExactly("datesMissing");
        assertThat(found(with(measure(), "datesInOrder", false))).containsExactly("endsBeforeStart");
        assertThat(found(with(measure(), "withinPlan", false))).containsExactly("outsidePlanYears");
    }

    @Test
    void aFindingNamesItsLetterItsFieldAndTheFigureNeeded() {
        Map<String, Object> row = table.ask(with(goal(), "textLength", 5)).get(0);
        assertThat(row)
                .containsEntry("letter", "S")
                .containsEntry("field", "text")
                .containsEntry("fact", "textLength");
        assertThat(row.get("needed")).hasToString("20");
    }

    @Test
    void everyFindingIsListed() {
        Map<String, Object> nothing = measure();
        nothing.putAll(Map.of("textLength", 1, "whereLength", 0, "indicatorKnown", false, "baselineKnown", false));
        nothing.putAll(Map.of("targetKnown", false, "ownerLength", 0, "cost", BigDecimal.ZERO, "source", "NONE"));
        nothing.put("datesKnown", false);
        assertThat(found(nothing)).hasSize(9);
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(15);
    }

    private List<Object> found(Map<String, Object> facts) {
        return table.all(facts, "finding");
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(facts);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> goal() {
        Map<String, Object> facts = figures("GOAL");
        facts.put("measures", 1);
        for (String ofMeasures :
                List.of("whereLength", "ownerLength", "cost", "source", "datesKnown", "datesInOrder", "withinPlan")) {
            facts.put(ofMeasures, null);
        }
        return facts;
    }

    private static Map<String, Object> measure() {
        Map<String, Object> facts = figures("MEASURE");
        facts.put("measures", null);
        facts.put("whereLength", 10);
        facts.put("ownerLength", 10);
        facts.put("cost", new BigDecimal("1000000"));
        facts.put("source", "VILLAGE");
        facts.put("datesKnown", true);
        facts.put("datesInOrder", true);
        facts.put("withinPlan", true);
        return facts;
    }

    private static Map<String, Object> figures(String kind) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind);
        facts.put("textLength", 40);
        facts.put("indicatorKnown", true);
        facts.put("baselineKnown", true);
        facts.put("targetKnown", true);
        facts.put("isChangeWanted", true);
        return facts;
    }
}
