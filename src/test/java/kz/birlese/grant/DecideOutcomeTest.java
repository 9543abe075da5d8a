package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideOutcomeTest {

    private final Table table = Table.of("decideOutcome");

    @ParameterizedTest
    @CsvSource({
        "false, true, true, AWARD, fundedInRank",
        "false, true, false, RESERVE, fundExhausted",
        "false, false, true, REJECT, belowThreshold",
        "false, false, false, REJECT, belowThreshold",
        "true, true, true, REJECT, withdrawn",
        "true, true, false, REJECT, withdrawn",
        "true, false, true, REJECT, withdrawn",
        "true, false, false, REJECT, withdrawn"
    })
    void everyCombinationHasExactlyOneOutcome(
            boolean withdrawn, boolean meets, boolean fits, String outcome, String rule) {
        Map<String, Object> facts = Map.of("withdrawn", withdrawn, "meetsThresholds", meets, "fitsFund", fits);
        assertThat(table.ask(facts)).containsExactly(Map.of("outcome", outcome, "rule", rule));
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(4);
    }
}
