package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.birlese.record.Refusal.Reason;
import kz.birlese.workflow.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormValidatorTest {

    private static final String SCORES =
            """
            {'id':'l','type':'dynamiclist','path':'scores','isRepeating':true,'allowAddRemove':false,'components':[
              {'id':'n','type':'textfield','key':'name','readonly':true},
              {'id':'s','type':'radio','key':'score','valuesKey':'marks','validate':{'required':true}},
              {'id':'r','type':'textarea','key':'reason','validate':{'maxLength':20},
               'conditional':{'hide':'=this.score = \\"3\\"'}}]}""";

    private static final String BUDGET =
            """
            {'id':'b','type':'dynamiclist','path':'budget','isRepeating':true,'components':[
              {'id':'i','type':'textfield','key':'item','validate':{'required':true}},
              {'id':'p','type':'number','key':'price','validate':{'required':true,'min':1}},
              {'id':'q','type':'number','key':'count','defaultValue':1},
              {'id':'t','type':'expression','key':'cost','expression':'=price * count','computeOn':'change'}]},
            {'id':'s','type':'expression','key':'total','expression':'=sum(budget.cost)','computeOn':'change'}""";

    private final Bench bench = new Bench();

    static Stream<Arguments> acceptable() {
        return Stream.of(
                Arguments.of("'type':'textfield'", "  Айгерім \t", "Айгерім"),
                Arguments.of("'type':'textfield'", "И\u0306", "Й"),
                Arguments.of("'type':'textfield'", "a\u0000b\u202Ec\uD800", "abc"),
                Arguments.of("'type':'textarea'", "a\r\nb", "a\nb"),
                Arguments.of(
                        "'type':'textfield','validate':{'validationType':'phone'}", "8 701 123 45 67", "+77011234567"),
                Arguments.of(
                        "'type':'textfield','validate':{'validationType':'email'}", "a.b+c@mail.kz", "a.b+c@mail.kz"),
                Arguments.of("'type':'number'", "1 200\u00A0000", new BigDecimal("1200000")),
                Arguments.of("'type':'number','decimalDigits':2", "12,50", new BigDecimal("12.50")),
                Arguments.of("'type':'number','decimalDigits':2", "12.5", new BigDecimal("12.5")),
                Arguments.of("'type':'number'", "\u22125", new BigDecimal("-5")),
                Arguments.of("'type':'number'", 7, new BigDecimal("7")),
                Arguments.of("'type':'datetime','subtype':'date'", "2026-11-25", LocalDate.of(2026, 11, 25)),
                Arguments.of(
                        "'type':'datetime','subtype':'datetime','use24h':true,'timeSerializingFormat':'no_timezone'",
                        "2026-11-25T18:00",
                        LocalDateTime.of(2026, 11, 25, 18, 0)),
                Arguments.of("'type':'checkbox'", true, true),
                Arguments.of("'type':'checkbox'", "true", true),
                Arguments.of("'type':'radio','values':[{'value':'a'},{'value':'b'}]", "b", "b"),
                Arguments.of("'type':'select','valuesKey':'villages'", "471010000", "471010000"),
                Arguments.of(
                        "'type':'select','valuesExpression':'=villages[value != \"1\"]'", "471010000", "471010000"),
                Arguments.of("'type':'checklist','valuesKey':'villages'", List.of("1", "1"), List.of("1")),
                Arguments.of("'type':'taglist','valuesKey':'plain'", List.of("5", "7"), List.of("5", "7")));
    }

    @ParameterizedTest
    @MethodSource("acceptable")
    void whatFitsArrivesAsItsType(String field, Object sent, Object kept) {
        Submission submission = bench.check(one(field), lists(), Map.of("a", sent));
        assertThat(submission.values()).containsEntry("a", kept);
    }

    static Stream<Arguments> refusable() {
        String date = "'type':'datetime','subtype':'date'";
        return Stream.of(
                Arguments.of("'type':'textfield'", List.of("x"), "form.text"),
                Arguments.of("'type':'textfield'", Map.of("x", 1), "form.text"),
                Arguments.of("'type':'textfield','validate':{'required':true}", " \u0000 \n", "form.required"),
                Arguments.of("'type':'textfield'", "x".repeat(301), "form.tooLong"),
                Arguments.of("'type':'textarea'", "x".repeat(100_000), "form.tooLong"),
                Arguments.of("'type':'textarea','validate':{'maxLength':5}", "шесть6", "form.tooLong"),
                Arguments.of("'type':'textarea','validate':{'minLength':5}", "  123  ", "form.tooShort"),
                Arguments.of("'type':'textfield','validate':{'pattern':'^[0-9]{3}$'}", "12a", "form.probe.a.pattern"),
                Arguments.of("'type':'textfield','validate':{'validationType':'email'}", "a@b", "form.email"),
                Arguments.of("'type':'textfield','validate':{'validationType':'email'}", "a@b.kz\u0009c", "form.email"),
                Arguments.of("'type':'textfield','validate':{'validationType':'phone'}", "12", "form.phone"),
                Arguments.of("'type':'textfield','validate':{'validationType':'phone'}", "8701CALLNOW", "form.phone"),
                Arguments.of("'type':'number'", "восемьсот тысяч", "form.number"),
                Arguments.of("'type':'number'", "850000тг", "form.number"),
                Arguments.of("'type':'number'", "1e999999999", "form.number"),
                Arguments.of("'type':'number'", "0x10", "form.number"),
                Arguments.of("'type':'number'", "NaN", "form.number"),
                Arguments.of("'type':'number'", Double.POSITIVE_INFINITY, "form.number"),
                Arguments.of("'type':'number'", "1,200,000", "form.number"),
                Arguments.of("'type':'number'", "1.200.000,00", "form.number"),
                Arguments.of("'type':'number'", "\u0661\u0662", "form.number"),
                Arguments.of("'type':'number'", "9".repeat(100_000), "form.number"),
                Arguments.of("'type':'number'", List.of(1), "form.number"),
                Arguments.of("'type':'number','decimalDigits':0", "1,200", "form.whole"),
                Arguments.of("'type':'number','decimalDigits':2", "0,125", "form.decimals"),
                Arguments.of("'type':'number'", "99999999999999", "form.tooLarge"),
                Arguments.of("'type':'number'", "-99999999999999", "form.tooLarge"),
                Arguments.of("'type':'number','validate':{'min':500000}", "499 999", "form.tooSmall"),
                Arguments.of("'type':'number','validate':{'max':'=most'}", "1200001", "form.tooLarge"),
                Arguments.of("'type':'number','decimalDigits':2,'validate':{'max':0.3}", "0.31", "form.tooLarge"),
                Arguments.of("'type':'number','validate':{'required':true}", " ", "form.required"),
                Arguments.of(date, "25.11.2026", "form.date"),
                Arguments.of(date, "2026-02-30", "form.date"),
                Arguments.of(date, "+99999-01-01", "form.date"),
                Arguments.of(date, "0001-01-01", "form.date"),
                Arguments.of(date + ",'disallowPassedDates':true", "2026-11-21", "form.passed"),
                Arguments.of(date + ",'validate':{'required':true}", "", "form.pickDate"),
                Arguments.of(
                        "'type':'datetime','subtype':'datetime','use24h':true,'timeSerializingFormat':'no_timezone'",
                        "2026-11-25",
                        "form.dateTime"),
                Arguments.of("'type':'checkbox'", "yes", "form.option"),
                Arguments.of("'type':'checkbox','validate':{'required':true}", false, "form.tick"),
                Arguments.of("'type':'radio','values':[{'value':'a'}]", "c", "form.option"),
                Arguments.of("'type':'radio','values':[{'value':'a'}]", List.of("a"), "form.option"),
                Arguments.of("'type':'radio','values':[{'value':'a'}],'validate':{'required':true}", "", "form.choose"),
                Arguments.of("'type':'select','valuesKey':'villages'", "9", "form.option"),
                Arguments.of("'type':'select','valuesExpression':'=villages[value != \"1\"]'", "1", "form.option"),
                Arguments.of("'type':'select','valuesKey':'nowhere'", "1", "form.option"),
                Arguments.of("'type':'checklist','valuesKey':'villages'", List.of("1", "9"), "form.option"),
                Arguments.of("'type':'checklist','valuesKey':'villages'", "1", "form.option"),
                Arguments.of(
                        "'type':'taglist','valuesKey':'villages','validate':{'required':true}",
                        List.of(),
                        "form.choose"),
                Arguments.of("'type':'filepicker','validate':{'required':true}", List.of(), "form.attach"),
                Arguments.of("'type':'filepicker'", List.of("of-somebody-else"), "form.fileUnknown"),
                Arguments.of("'type':'filepicker'", List.of("one", "two"), "form.oneFile"),
                Arguments.of("'type':'filepicker','accept':'.jpg'", List.of("one"), "form.fileKind"));
    }

    @ParameterizedTest
    @MethodSource("refusable")
    void whatDoesNotFitIsRefusedByTheRuleItBreaks(String field, Object sent, String rule) {
        bench.files.putAll(Map.of("one", ".pdf", "two", ".pdf"));
        List<Reason> reasons = bench.refused(one(field), lists(), Map.of("a", sent));
        assertThat(reasons).extracting(Reason::rule, Reason::field).containsExactly(tuple(rule, "a"));
    }

    @Test
    void aRefusalSaysWhatWasFoundAndWhatWasNeeded() {
        Reason large = bench.refused(one("'type':'number','validate':{'max':1200000}"), Map.of("a", "1 300 000"))
                .get(0);
        assertThat(large.facts())
                .containsEntry("found", new BigDecimal("1300000"))
                .containsEntry("needed", new BigDecimal("1200000"));
        Reason letters = bench.refused(one("'type':'number'"), Map.of("a", "a\nb".repeat(50)))
                .get(0);
        assertThat((String) letters.facts().get("found"))
                .hasSize(41)
                .endsWith("…")
                .doesNotContain("\n");
    }

    @Test
    void keysTheFormDoesNotHaveAreDropped() {
        Submission submission = bench.check(
                one("'type':'textfield'"), Map.of("a", "x", "isEligible", true, "a.b", "y", "__proto__", "z"));
        assertThat(submission.values()).containsOnlyKeys("a");
    }

    @Test
    void hiddenFieldsAreNeitherCheckedNorSent() {
        FormDefinition form = bench.form(
                "{'id':'a','type':'checkbox','key':'a'}",
                "{'id':'b','type':'number','key':'b','validate':{'required':true},'conditional':{'hide':'=a = false'}}",
                "{'id':'c','type':'textfield','key':'c','conditional':{'hide':'=b = null'}}");
        assertThat(bench.check(form, Map.of("a", false, "b", "nonsense", "c", "left over"))
                        .values())
                .containsOnlyKeys("a");
        assertThat(bench.refused(form, Map.of("a", true)))
                .extracting(Reason::field)
                .containsExactly("b");
        assertThat(bench.check(form, Map.of("a", true, "b", "5", "c", "kept")).values())
                .containsOnlyKeys("a", "b", "c");
    }

    @Test
    void aConditionMayNameAFieldFurtherDown() {
        FormDefinition form = bench.form(
                "{'id':'a','type':'textfield','key':'a','conditional':{'hide':'=b != true'}}",
                "{'id':'b','type':'checkbox','key':'b','conditional':{'hide':'=c != true'}}",
                "{'id':'c','type':'checkbox','key':'c'}");
        assertThat(bench.check(form, Map.of("a", "x", "b", true, "c", false)).values())
                .containsOnlyKeys("c");
        assertThat(bench.check(form, Map.of("a", "x", "b", true, "c", true)).values())
                .containsOnlyKeys("a", "b", "c");
    }

    @Test
    void aHiddenGroupHidesWhatItHolds() {
        FormDefinition form = bench.form("{'id':'g','type':'group','conditional':{'hide':'=true'},'components':["
                + "{'id':'a','type':'textfield','key':'a','validate':{'required':true}}]}");
        assertThat(bench.check(form, Map.of("a", "x")).values()).isEmpty();
    }

    @Test
    void conditionsThatGoInACircleEnd() {
        FormDefinition form = bench.form(
                "{'id':'a','type':'textfield','key':'a','conditional':{'hide':'=b != null'}}",
                "{'id':'b','type':'textfield','key':'b','conditional':{'hide':'=a = null'}}");
        assertThat(bench.check(form, Map.of("a", "x", "b", "y"))).isNotNull();
    }

    @Test
    void disabledFieldsAreNotSent() {
        FormDefinition form = one("'type':'textfield','disabled':true,'validate':{'required':true}");
        assertThat(bench.check(form, Map.of("a", "laid out"), Map.of("a", "forged"))
                        .values())
                .isEmpty();
    }

    @Test
    void readOnlyFieldsComeFromTheBoxWhateverWasSent() {
        FormDefinition form = bench.form(
                "{'id':'a','type':'number','key':'a','readonly':true,'validate':{'max':10}}",
                "{'id':'b','type':'textfield','key':'b','readonly':'=locked'}");
        Map<String, Object> opening = Map.of("a", new BigDecimal("1200000"), "b", "as stored", "locked", true);
        assertThat(bench.check(form, opening, Map.of("a", "1", "b", "forged", "locked", false))
                        .values())
                .containsEntry("a", new BigDecimal("1200000"))
                .containsEntry("b", "as stored");
    }

    @Test
    void fieldsOfAGroupWithAPathLieBelowIt() {
        FormDefinition form = bench.form(
                "{'id':'g','type':'group','path':'place','components':["
                        + "{'id':'s','type':'textfield','key':'street','validate':{'required':true}}]}",
                "{'id':'c','type':'textfield','key':'note','conditional':{'hide':'=place.street = \\\"Abai\\\"'}}");
        assertThat(bench.refused(form, Map.of())).extracting(Reason::field).containsExactly("place.street");
        assertThat(bench.check(form, Map.of("place", Map.of("street", "Abai"), "note", "x"))
                        .values())
                .isEqualTo(Map.of("place", Map.of("street", "Abai")));
    }

    @Test
    void rowsTheBoxLaidOutStayItsOwn() {
        Map<String, Object> opening = Map.of(
                "marks", List.of("1", "2", "3"),
                "scores",
                        List.of(
                                Map.of("name", "Жұмыс орны", "criterion", "jobs"),
                                Map.of("name", "Мақсат", "criterion", "goal")));
        Map<String, Object> raw = Map.of(
                "scores",
                List.of(
                        Map.of("name", "forged", "criterion", "forged", "score", "3", "reason", "not needed"),
                        Map.of("score", "1", "reason", "too vague"),
                        Map.of("score", "3")));
        List<Submission> rows = bench.check(bench.form(SCORES), opening, raw).rows("scores");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).values()).isEqualTo(Map.of("criterion", "jobs", "name", "Жұмыс орны", "score", "3"));
        assertThat(rows.get(1).values())
                .isEqualTo(Map.of("criterion", "goal", "name", "Мақсат", "score", "1", "reason", "too vague"));
    }

    @Test
    void aFaultInARowIsNamedByItsPath() {
        Map<String, Object> opening =
                Map.of("marks", List.of("1", "3"), "scores", List.of(Map.of(), Map.of(), Map.of()));
        Map<String, Object> raw = Map.of(
                "scores",
                List.of(Map.of("score", "3"), Map.of("score", "4"), Map.of("score", "1", "reason", "x".repeat(21))));
        assertThat(bench.refused(bench.form(SCORES), opening, raw))
                .extracting(Reason::field)
                .containsExactly("scores[1].score", "scores[2].reason");
    }

    @Test
    void sumsAreComputedHereAndNotBelieved() {
        Map<String, Object> raw = new HashMap<>();
        raw.put("total", "1");
        raw.put(
                "budget",
                List.of(
                        Map.of("item", "Oven", "price", "300 000,5", "count", "2", "cost", "1"),
                        Map.of("item", "Table", "price", "100", "count", "3")));
        FormDefinition form = bench.form(BUDGET.replace("'min':1}", "'min':1},'decimalDigits':1"));
        Submission submission = bench.check(form, raw);
        assertThat(submission.number("total")).isEqualByComparingTo("600301");
        assertThat(submission.rows("budget").get(0).number("cost")).isEqualByComparingTo("600001");
    }

    @Test
    void moreRowsThanAPersonWouldWriteAreRefused() {
        Map<String, Object> row = Map.of("item", "x", "price", "1");
        Map<String, Object> raw = Map.of(
                "budget",
                Arrays.asList(new Object[5000]).stream().map(none -> row).toList());
        assertThat(bench.refused(bench.form(BUDGET), raw))
                .extracting(Reason::rule)
                .containsExactly("form.tooManyRows");
        assertThat(bench.refused(bench.form(BUDGET), Map.of("budget", "no list")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.2,0.3", "1000000.01,0.02,1000000.03"})
    void decimalsAddUpWithoutRemainder(String one, String two, String sum) {
        FormDefinition form = bench.form(
                "{'id':'a','type':'number','key':'a','decimalDigits':2}",
                "{'id':'b','type':'number','key':'b','decimalDigits':2}",
                "{'id':'s','type':'expression','key':'s','expression':'=a + b'}");
        assertThat(bench.check(form, Map.of("a", one, "b", two)).number("s")).isEqualByComparingTo(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${1+1}", "=1+1", "{amount}", "<script>alert(1)</script>", "'; drop table form_draft; --", "#{x}"
            })
    void whatLooksLikeCodeStaysText(String text) {
        assertThat(bench.check(one("'type':'textfield'"), Map.of("a", text)).text("a"))
                .isEqualTo(text);
    }

    private FormDefinition one(String field) {
        return bench.form("{'id':'x','key':'a'," + field.replace("\"", "\\\"") + "}");
    }

    private static Map<String, Object> lists() {
        return Map.of(
                "most",
                1_200_000,
                "plain",
                List.of(5, 7),
                "villages",
                List.of(Map.of("value", "471010000", "label", "Ақшұқыр"), Map.of("value", "1", "label", "Other")));
    }
}
