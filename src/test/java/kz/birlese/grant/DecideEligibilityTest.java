package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideEligibilityTest {

    private final Table table = Table.of("decideEligibility");

    @Test
    void anApplicationWithinEveryRuleMeetsNoRow() {
        assertThat(table.ask(eligible())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "applicantKindAllowed, false, applicantKindNotAllowed",
        "settlementInCall, false, settlementNotInCall",
        "goalAdopted, false, goalNotAdopted",
        "goalServed, false, goalNotServed",
        "declarationsMade, false, declarationsMissing",
        "documentsComplete, false, documentsIncomplete"
    })
    void eachFactThatIsNotSoNamesItsRule(String fact, boolean value, String rule) {
        assertThat(table.all(with(fact, value), "rule")).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "amountRequested, 499999.99, amountBelowMinimum",
        "amountRequested, 1200000.01, amountAboveMaximum",
        "ownShare, 9.99, ownShareBelowMinimum",
        "ownShare, 20.01, ownShareAboveMaximum",
        "otherApplications, 1, secondApplication",
        "ideaAgeMonths, 37, ideaTooOld"
    })
    void eachNumberBeyondItsLimitNamesItsRule(String fact, BigDecimal value, String rule) {
        assertThat(table.all(with(fact, value), "rule")).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "amountRequested, 500000.00",
        "amountRequested, 1200000.00",
        "ownShare, 10.00",
        "ownShare, 20.00",
        "ideaAgeMonths, 36"
    })
    void aNumberAtItsLimitIsWithinTheRule(String fact, BigDecimal value) {
        assertThat(table.ask(with(fact, value))).isEmpty();
    }

    @Test
    void everyRuleThatIsNotMetIsNamed() {
        Map<String, Object> facts = with("settlementInCall", false);
        facts.put("ownShare", new BigDecimal("5"));
        assertThat(table.all(facts, "rule")).containsExactly("settlementNotInCall", "ownShareBelowMinimum");
    }

    @Test
    void anIdeaThatHasNotStartedHasNoAge() {
        assertThat(table.ask(with("ideaAgeMonths", null))).isEmpty();
    }

    @Test
    void noRowIsWithoutAScenario() {
        assertThat(table.rules()).isEqualTo(12);
    }

    private static Map<String, Object> with(String fact, Object value) {
        Map<String, Object> facts = eligible();
        facts.put(fact, value);
        return facts;
    }

    private static Map<String, Object> eligible() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("applicantKindAllowed", true);
        facts.put("settlementInCall", true);
        facts.put("amountRequested", new BigDecimal("1000000.00"));
        facts.put("minimumGrant", new BigDecimal("500000.00"));
        facts.put("maximumGrant", new BigDecimal("1200000.00"));
        facts.put("ownShare", new BigDecimal("15.00"));
        facts.put("ownShareMinimum", new BigDecimal("10"));
        facts.put("ownShareMaximum", new BigDecimal("20"));
        facts.put("goalAdopted", true);
        facts.put("goalServed", true);
        facts.put("otherApplications", 0);
        facts.put("declarationsMade", true);
        facts.put("ideaAgeMonths", 12);
        facts.put("maximumIdeaAgeMonths", 36);
        facts.put("documentsComplete", true);
        return facts;
    }
}
