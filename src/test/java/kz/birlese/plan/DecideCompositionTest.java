package kz.birlese.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideCompositionTest {

    private final Table table = Table.of("decideComposition");

    @ParameterizedTest
    @CsvSource({"members, 5", "members, 25", "womenPercent, 30", "youth, 1"})
    void aProperGroupLeavesNoFinding(String fact, int value) {
        assertThat(table.ask(facts(fact, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tooFewMembers, members, 4, 5",
        "tooManyMembers, members, 26, 25",
        "noResident, residents, 0, 1",
        "noAkimat, akimat, 0, 1",
        "noBusiness, business, 0, 1",
        "noNgo, ngos, 0, 1",
        "tooFewWomen, womenPercent, 29.9, 30",
        "noYouth, youth, 0, 1",
        "notOneChair, chairs, 0, 1",
        "notOneChair, chairs, 2, 1",
        "notOneSecretary, secretaries, 0, 1",
        "notOneSecretary, secretaries, 2, 1"
    })
    void whatIsWantingIsNamedWithWhatIsNeeded(String finding, String fact, BigDecimal value, String needed) {
        assertThat(table.ask(facts(fact, value)))
                .containsExactly(Map.of("finding", finding, "fact", fact, "needed", needed));
    }

    @Test
    void everyFindingIsListed() {
        Map<String, Object> nobody = facts("members", 0);
        nobody.replaceAll((fact, value) -> 0);
        assertThat(table.ask(nobody)).hasSize(9);
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(10);
    }

    private static Map<String, Object> facts(String fact, Object value) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "members",
                10,
                "residents",
                4,
                "akimat",
                1,
                "business",
                1,
                "ngos",
                1,
                "womenPercent",
                40,
                "youth",
                2,
                "chairs",
                1,
                "secretaries",
                1));
        facts.put(fact, value);
        return facts;
    }
}
