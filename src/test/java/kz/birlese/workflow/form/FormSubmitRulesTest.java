package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of values on their way from a form to a box, whoever sent them. */
class FormSubmitRulesTest {

    private static final String ITEMS =
            """
            {'id':'l','type':'dynamiclist','path':'items','isRepeating':true,'allowAddRemove':true,'components':[
              {'id':'n','type':'textfield','key':'name','readonly':true,'defaultValue':'new'},
              {'id':'p','type':'number','key':'price','readonly':true},
              {'id':'q','type':'number','key':'pieces'}]}""";

    private final Bench bench = new Bench();

    @ParameterizedTest
    @ValueSource(strings = {"true", "'=1 = 1'"})
    void whatIsHiddenIsDroppedWithAllThatLiesInIt(String hide) {
        FormDefinition form = bench.form(
                "{'id':'g','type':'group','path':'g','conditional':{'hide':" + hide + "},'components':["
                        + "{'id':'a','type':'textfield','key':'a','validate':{'required':true}},"
                        + ITEMS + "]}",
                "{'id':'b','type':'textfield','key':'b'}");
        Map<String, Object> raw = Map.of("g", Map.of("a", "x", "items", List.of(Map.of("pieces", "no"))), "b", "y");
        assertThat(bench.check(form, raw).values()).isEqualTo(Map.of("b", "y"));
    }

    @Test
    void whatIsDisabledIsNeitherCheckedNorSent() {
        FormDefinition form =
                bench.form("{'id':'a','type':'number','key':'a','disabled':true,'validate':{'required':true,'min':5}}");
        assertThat(bench.check(form, Map.of("a", 1), Map.of("a", "3")).values()).isEmpty();
    }

    @Test
    void whatIsReadOnlyIsOverwrittenFromStoredData() {
        FormDefinition form = bench.form(
                "{'id':'a','type':'number','key':'a','readonly':'=sealed'}",
                "{'id':'b','type':'textfield','key':'b','readonly':true,'defaultValue':'said'}");
        Map<String, Object> raw = Map.of("a", "99", "b", "forged");
        assertThat(bench.check(form, Map.of("sealed", true, "a", 1), raw).values())
                .hasEntrySatisfying("a", a -> assertThat(a).hasToString("1"))
                .containsEntry("b", "said");
    }

    @Test
    void inRowsThatComeAndGoOnlyAStoredRowKeepsItsReadOnlyFieldsAndOnlyOnce() {
        Map<String, Object> stored =
                Map.of("items", List.of(Map.of("name", "Oven", "price", 300), Map.of("name", "Table", "price", 50)));
        Map<String, Object> raw = Map.of(
                "items",
                List.of(
                        Map.of("name", "Table", "price", "50", "pieces", "2"),
                        Map.of("name", "Oven", "price", "1", "pieces", "1"),
                        Map.of("name", "Table", "price", "50", "pieces", "9"),
                        Map.of("pieces", "4")));
        assertThat(bench.check(bench.form(ITEMS), stored, raw).rows("items"))
                .extracting(row -> row.text("name") + " " + row.number("price") + " " + row.number("pieces"))
                .containsExactly("Table 50 2", "new null 1", "new null 9", "new null 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'values':[{'value':'x'}]", "'valuesKey':'list'", "'valuesExpression':'=list'"})
    void optionsAreCheckedHereWhereverTheyComeFrom(String source) {
        FormDefinition form = bench.form("{'id':'a','type':'select','key':'a'," + source + "}");
        Map<String, Object> opening = Map.of("list", List.of("x", Map.of("label", "nothing to send")));
        assertThat(bench.refused(form, opening, Map.of("a", "x"))).isEmpty();
        assertThat(bench.refused(form, opening, Map.of("a", "y")))
                .extracting(Reason::rule)
                .containsExactly("form.option");
    }

    @Test
    void stepsAndLimitsAreReckonedInDecimals() {
        FormDefinition form =
                bench.form("{'id':'a','type':'number','key':'a','increment':0.1,'validate':{'max':'=0.1 + 0.2'}}");
        assertThat(bench.refused(form, Map.of("a", "0.3"))).isEmpty();
        assertThat(bench.refused(form, Map.of("a", "0.31")))
                .extracting(Reason::rule)
                .containsExactly("form.step");
        assertThat(bench.refused(form, Map.of("a", "0.4")))
                .extracting(Reason::rule)
                .containsExactly("form.tooLarge");
    }

    @Test
    void aDefaultIsForWhatWasNeverThereAndNotForWhatSomebodyEmptied() {
        FormDefinition form = bench.form("{'id':'a','type':'textfield','key':'a','defaultValue':'usual'}");
        assertThat(Shape.opened(form, Map.of(), Map.of())).containsEntry("a", "usual");
        assertThat(Shape.opened(form, Map.of("a", "laid out"), Map.of())).containsEntry("a", "laid out");
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("a", null);
        assertThat(bench.check(form, emptied).values()).isEmpty();
    }

    @Test
    void lengthIsMeasuredWithoutTheBlanksAround() {
        FormDefinition form =
                bench.form("{'id':'a','type':'textfield','key':'a','validate':{'minLength':3,'maxLength':'=2 + 2'}}");
        assertThat(bench.refused(form, Map.of("a", "  ab  "))).hasSize(1);
        assertThat(bench.refused(form, Map.of("a", "    abcd    "))).isEmpty();
    }

    @Test
    void whatTheFormDoesNotHaveIsDropped() {
        FormDefinition form = bench.form(ITEMS, "{'id':'s','type':'separator'}");
        Map<String, Object> raw = Map.of("stranger", "x", "s", "x", "items", List.of(Map.of("stranger", "x")));
        assertThat(bench.check(form, raw).rows("items").get(0).values()).containsOnlyKeys("name");
    }

    @Test
    void whatIsComputedOnSendingSeesWhatIsComputedBefore() {
        FormDefinition form = bench.form(
                "{'id':'n','type':'number','key':'n'}",
                "{'id':'d','type':'expression','key':'d','expression':'=n * 2'}",
                "{'id':'e','type':'expression','key':'e','expression':'=d + 1','computeOn':'presubmit'}");
        assertThat(bench.evaluator.evaluate(form, Map.of(), Map.of("n", "4")).values())
                .doesNotContainKey("e");
        assertThat(bench.check(form, Map.of("n", "4", "e", "100")).number("e")).isEqualByComparingTo("9");
    }
}
