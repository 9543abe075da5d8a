package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideDivergenceTest {

    private final Table table = Table.of("decideDivergence");

    @ParameterizedTest
    @CsvSource({
        "2, 0, false, false, 60.00, false, nobodyLeft",
        "1, 3, false, false, 0.00, true, tooFewScores",
        "1, 0, false, false, 0.00, true, tooFewScores",
        "1, 3, true, true, 0.00, true, tooFewScores",
        "3, 2, true, false, 60.00, false, alreadyAsked",
        "2, 3, false, true, 60.00, false, belowThresholdAnyway",
        "2, 3, false, false, 29.00, false, scoresAgree",
        "2, 3, false, false, 29.99, false, scoresAgree",
        "2, 3, false, false, 30.00, true, scoresDiverge",
        "2, 3, false, true, 30.00, false, belowThresholdAnyway"
    })
    void theFirstRowThatAppliesDecides(
            int submitted, int left, boolean asked, boolean below, BigDecimal gap, boolean needed, String reason) {
        Map<String, Object> facts = Map.of(
                "submittedScores", submitted,
                "scoresNeeded", 2,
                "jurorsLeft", left,
                "thirdAlreadyAsked", asked,
                "bothBelowThreshold", below,
                "gap", gap,
                "divergenceGap", 30,
                "gapFrom", 30.0);
        assertThat(table.one(facts, "needsAnotherOpinion")).isEqualTo(needed);
        assertThat(table.one(facts, "reason")).isEqualTo(reason);
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(6);
    }
}
