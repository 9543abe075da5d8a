package kz.birlese.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconciledTest {

    private static final String TITLE = "{'id':'t','type':'textfield','key':'title'}";
    private static final String SUM = "{'id':'s','type':'number','key':'money.sum'}";
    private static final String ROWS = "{'id':'l','type':'dynamiclist','path':'rows','isRepeating':true,"
            + "'components':[{'id':'i','type':'textfield','key':'item'},{'id':'p','type':'number','key':'price'}]}";

    private final FormDefinition form = new Bench().form(TITLE, SUM, ROWS);

    @Test
    void whatOnlyOneSideChangedStands() {
        Reconciled both = of(
                Map.of("title", "", "money", Map.of("sum", "1")),
                Map.of("title", "Наубайхана", "money", Map.of("sum", "1")),
                Map.of("title", "", "money", Map.of("sum", "2")));
        assertThat(both.values()).isEqualTo(Map.of("title", "Наубайхана", "money", Map.of("sum", "2")));
        assertThat(both.news()).isEqualTo(Map.of("title", "Наубайхана"));
        assertThat(both.overruled()).isEmpty();
    }

    @Test
    void whereBothChangedOneFieldTheLaterStandsAndTheEarlierIsKept() {
        Reconciled both = of(
                Map.of("money", Map.of("sum", "1")),
                Map.of("money", Map.of("sum", "2")),
                Map.of("money", Map.of("sum", "3")));
        assertThat(both.values()).isEqualTo(Map.of("money", Map.of("sum", "3")));
        assertThat(both.overruled()).isEqualTo(Map.of("money.sum", "2"));
        assertThat(both.standing()).isEqualTo(Map.of("money.sum", "3"));
        assertThat(both.news()).isEmpty();
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        Reconciled both = of(Map.of("title", "a"), Map.of("title", "b"), Map.of("title", "b"));
        assertThat(both.values()).isEqualTo(Map.of("title", "b"));
        assertThat(both.overruled()).isEmpty();
        assertThat(both.news()).isEmpty();
    }

    @Test
    void aFigureSpacedDifferentlyIsTheSameFigure() {
        Reconciled both = of(
                Map.of("money", Map.of("sum", "50\u00A0000")),
                Map.of("money", Map.of("sum", "50000")),
                Map.of("money", Map.of("sum", "200000")));
        assertThat(both.overruled()).isEmpty();
        assertThat(of(
                                Map.of("money", Map.of("sum", "50 000")),
                                Map.of("money", Map.of("sum", "50000")),
                                Map.of("money", Map.of("sum", "50 000")))
                        .news())
                .isEmpty();
    }

    @Test
    void emptyingAFieldIsAnAnswer() {
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("title", null);
        assertThat(of(Map.of("title", "a"), emptied, Map.of("title", "b")).overruled())
                .containsEntry("title", null);
        assertThat(of(Map.of("title", "a"), Map.of("title", "a"), emptied).values())
                .containsEntry("title", null);
    }

    @Test
    void aFieldTheLaterSideDoesNotSpeakOfIsLeftAsItIs() {
        assertThat(of(Map.of(), Map.of("title", "a"), Map.of()).values()).isEqualTo(Map.of("title", "a"));
    }

    @Test
    void whatWasKeptWithoutAFieldSaysNothingAboutIt() {
        Map<String, Object> shown = new HashMap<>(rows(row("", "")));
        shown.put("title", "Default");
        Reconciled both = of(shown, Map.of("money", Map.of("sum", "2")), shown);
        assertThat(both.news()).containsOnlyKeys("money.sum");
        assertThat(both.overruled()).isEmpty();
        assertThat(both.values()).containsAllEntriesOf(shown);
    }

    @Test
    void rowsAreComparedOneByOneWhileNobodyAddsOrRemovesAny() {
        Reconciled both = of(
                rows(row("oven", "1"), row("table", "2")),
                rows(row("oven", "5"), row("table", "2")),
                rows(row("oven", "1"), row("bench", "2")));
        assertThat(both.values()).isEqualTo(rows(row("oven", "5"), row("bench", "2")));
        assertThat(both.news()).isEqualTo(Map.of("rows[0].price", "5"));
        assertThat(both.overruled()).isEmpty();
    }

    @Test
    void aListSomebodyAddedToIsComparedAsAWhole() {
        Map<String, Object> seen = rows(row("oven", "1"));
        Map<String, Object> longer = rows(row("oven", "1"), row("table", "2"));
        assertThat(of(seen, longer, seen).news()).containsOnlyKeys("rows");
        Reconciled both = of(seen, rows(row("oven", "9")), longer);
        assertThat(both.values()).isEqualTo(longer);
        assertThat(both.overruled()).isEqualTo(Map.of("rows", List.of(row("oven", "9"))));
    }

    private Reconciled of(Map<String, Object> seen, Map<String, Object> earlier, Map<String, Object> later) {
        return Reconciled.of(form, seen, earlier, later);
    }

    @SafeVarargs
    private static Map<String, Object> rows(Map<String, Object>... rows) {
        return Map.of("rows", List.of(rows));
    }

    private static Map<String, Object> row(String item, String price) {
        return Map.of("item", item, "price", price);
    }
}
