package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideOutcomeTest {

    private final Table table = Table.of("decideOutcome");

    @ParameterizedTest
    @CsvSource({
        "TOP_DOWN, WHOLE, false, AWARD, fundedInRank",
        "TOP_DOWN, PART, false, AWARD, fundedInPart",
        "TOP_DOWN, NOTHING, false, RESERVE, fundExhausted",
        "TOP_DOWN, NOTHING, true, RESERVE, ceilingReached",
        "PORTFOLIO, WHOLE, false, AWARD, inPortfolio",
        "PORTFOLIO, PART, false, AWARD, partInPortfolio",
        "PORTFOLIO, NOTHING, false, RESERVE, outsidePortfolio"
    })
    void whatTheFundComesToIsProposed(String method, String given, boolean ceiling, String outcome, String rule) {
        assertThat(table.ask(facts(false, true, method, given, ceiling)))
                .containsExactly(Map.of("outcome", outcome, "rule", rule));
    }

    /** Whoever has withdrawn or misses a threshold is rejected, whatever the fund comes to. */
    @Test
    void everyCombinationHasExactlyOneOutcome() {
        for (String method : List.of("TOP_DOWN", "PORTFOLIO")) {
            for (String given : List.of("WHOLE", "PART", "NOTHING")) {
                for (boolean ceiling : new boolean[] {false, true}) {
                    assertThat(table.ask(facts(false, true, method, given, ceiling)))
                            .hasSize(1);
                    assertThat(table.ask(facts(false, false, method, given, ceiling)))
                            .containsExactly(Map.of("outcome", "REJECT", "rule", "belowThreshold"));
                    assertThat(table.ask(facts(true, true, method, given, ceiling)))
                            .containsExactly(Map.of("outcome", "REJECT", "rule", "withdrawn"));
                    assertThat(table.ask(facts(true, false, method, given, ceiling)))
                            .containsExactly(Map.of("outcome", "REJECT", "rule", "withdrawn"));
                }
            }
        }
    }

    private static Map<String, Object> facts(
            boolean withdrawn, boolean meets, String method, String given, boolean ceiling) {
        return Map.of(
                "withdrawn", withdrawn,
                "meetsThresholds", meets,
                "method", method,
                "given", given,
                "ceilingReached", ceiling);
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(9);
    }
}
