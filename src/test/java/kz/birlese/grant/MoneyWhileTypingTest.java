package kz.birlese.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.workflow.form.Bench;
import kz.birlese.workflow.form.FormDefinition;
import kz.birlese.workflow.form.FormState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the application form says about its money while it is being filled in: own share 10 to 20 % in this call. */
class MoneyWhileTypingTest {

    private static final Bench BENCH = new Bench();
    private static final Map<String, Object> CALL =
            Map.of("minimumGrant", 500_000, "maximumGrant", 1_200_000, "ownShareMinimum", 10, "ownShareMaximum", 20);

    private static FormDefinition form;

    @BeforeAll
    static void read() throws IOException {
        form = BENCH.parser.parse(
                "complete-application.form", Files.readString(Path.of("forms/grant/complete-application.form")));
    }

    @Test
    void nothingIsSaidBeforeThereIsAFigure() {
        assertThat(said(state(null, null))).isEmpty();
    }

    @Test
    void theLinesAddUpFromTheFirstOneOn() {
        FormState state = state(null, null, "850 000", null, "20 000,50");
        assertThat(said(state)).containsExactly("budgetSum");
        assertThat(number(state, "budgetTotal")).isEqualByComparingTo("870000.50");
    }

    @Test
    void whatAddsUpAndFitsTheRuleIsSaidToBeGood() {
        FormState state = state("1 100 000", "200 000", "1 300 000");
        assertThat(said(state)).containsExactly("budgetSum", "sumFits", "shareFits");
        assertThat(number(state, "ownShare")).isEqualByComparingTo("15.38");
    }

    @Test
    void linesThatFallShortOrGoBeyondAreSaid() {
        assertThat(said(state("1 100 000", "200 000", "1 200 000"))).contains("sumShort");
        assertThat(said(state("1 100 000", "200 000", "1 400 000"))).contains("sumOver");
    }

    /** 1 100 000 of 90 %: the whole is 1 222 222.22, so the own share is 122 222.22 at least. */
    @Test
    void anOwnShareTooLowNamesTheAmountThatIsEnough() {
        FormState state = state("1 100 000", "50 000", "1 150 000");
        assertThat(said(state)).contains("shareLow").doesNotContain("shareFits", "shareHigh");
        assertThat(number(state, "ownNeeded")).isEqualByComparingTo("122223");
        assertThat(said(state("1 100 000", "122 223", "1"))).contains("shareFits");
        assertThat(said(state("1 100 000", "122 100", "1"))).contains("shareLow");
    }

    /** 1 000 000 of 80 %: the whole is 1 250 000, so the own share is 250 000 at most. */
    @Test
    void anOwnShareTooHighNamesTheAmountThatIsAllowed() {
        FormState state = state("1 000 000", "300 000", "1 300 000");
        assertThat(said(state)).contains("shareHigh").doesNotContain("shareFits", "shareLow");
        assertThat(number(state, "ownAllowed")).isEqualByComparingTo("250000");
        assertThat(said(state("1 000 000", "250 000", "1"))).contains("shareFits");
    }

    private static FormState state(String requested, String own, String... lines) {
        List<Map<String, Object>> budget = new ArrayList<>();
        for (String line : lines) {
            Map<String, Object> row = new HashMap<>();
            row.put("item", "Пеш");
            row.put("amount", line);
            budget.add(row);
        }
        Map<String, Object> raw = new HashMap<>();
        raw.put("budget", budget);
        raw.put("amountRequested", requested);
        raw.put("ownContribution", own);
        return BENCH.evaluator.evaluate(form, CALL, raw);
    }

    private static List<String> said(FormState state) {
        return Stream.of("budgetSum", "sumFits", "sumShort", "sumOver", "shareFits", "shareLow", "shareHigh")
                .filter(text -> !state.at("~" + text).hidden())
                .toList();
    }

    private static BigDecimal number(FormState state, String key) {
        return new BigDecimal(state.at("~sumFits").scope().get(key).toString());
    }
}
