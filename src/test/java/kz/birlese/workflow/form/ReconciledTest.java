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
        assertThat(both.leavesOpen("money.sum", "2")).isTrue();
        assertThat(both.leavesOpen("money.sum", "3")).isFalse();
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
        Map<String, Object> shown = new HashMap<>(rows(row("0", "", "")));
        shown.put("title", "Default");
        Reconciled both = of(shown, Map.of("money", Map.of("sum", "2")), shown);
        assertThat(both.news()).containsOnlyKeys("money.sum");
        assertThat(both.overruled()).isEmpty();
        assertThat(both.values()).containsAllEntriesOf(shown);
    }

    @Test
    void aRowIsTheSameRowWhateverIsAddedOrRemovedAroundIt() {
        Reconciled both = of(
                rows(row("a", "oven", "1"), row("b", "table", "2")),
                rows(row("b", "table", "2"), row("d", "sign", "7")),
                rows(row("a", "oven", "1"), row("b", "bench", "2"), row("c", "lamp", "3")));
        assertThat(both.values()).isEqualTo(rows(row("b", "bench", "2"), row("d", "sign", "7"), row("c", "lamp", "3")));
        assertThat(both.news()).isEqualTo(both.values());
        assertThat(both.overruled()).isEmpty();
    }

    @Test
    void whatBothChangedInOneRowIsKeptByTheNameOfTheRow() {
        Reconciled both = of(
                rows(row("a", "oven", "1"), row("b", "table", "2")),
                rows(row("b", "table", "5")),
                rows(row("a", "oven", "1"), row("b", "table", "6")));
        assertThat(both.values()).isEqualTo(rows(row("b", "table", "6")));
        assertThat(both.overruled()).isEqualTo(Map.of("rows[#b].price", "5"));
        assertThat(both.leavesOpen("rows[#b].price", "5")).isTrue();
        assertThat(both.leavesOpen("rows[#b].price", "6,0")).isFalse();
        assertThat(both.leavesOpen("rows[#a].price", "9"))
                .as("of a row that is gone nobody asks any more")
                .isFalse();
    }

    @Test
    void aRowRemovedOnOneSideAndChangedOnTheOtherStaysAndIsSaid() {
        Map<String, Object> seen = rows(row("a", "oven", "1"), row("b", "table", "2"));
        Map<String, Object> changed = rows(row("a", "oven", "9"), row("b", "table", "2"));
        Map<String, Object> removed = rows(row("b", "table", "2"));
        for (Reconciled both : List.of(of(seen, changed, removed), of(seen, removed, changed))) {
            assertThat(both.values()).isEqualTo(changed);
            assertThat(both.overruled()).containsOnlyKeys("rows[#a]").containsValue(null);
            assertThat(both.leavesOpen("rows[#a]", null)).isTrue();
        }
        assertThat(of(seen, changed, removed).news()).isEqualTo(changed);
        assertThat(of(seen, removed, changed).news()).isEmpty();
        assertThat(of(seen, seen, removed).values()).isEqualTo(removed);
        assertThat(of(seen, seen, removed).overruled()).isEmpty();
    }

    @Test
    void aRowSpacedDifferentlyIsUnchanged() {
        Reconciled both = of(
                rows(row("a", "oven", "850\u00A0000")),
                rows(row("a", "oven", "850000")),
                rows(row("a", "oven", "850\u00A0000"), row("b", "", "")));
        assertThat(both.overruled()).isEmpty();
        assertThat(both.news()).isEmpty();
        assertThat(of(rows(row("a", "oven", "850\u00A0000")), rows(row("a", "oven", "850000")), rows())
                        .overruled())
                .isEmpty();
    }

    @Test
    void rowsWithoutNamesGoByTheirNumber() {
        Reconciled both = of(
                rows(Map.of("item", "oven"), Map.of("item", "table")),
                rows(Map.of("item", "stove"), Map.of("item", "table")),
                rows(row("0", "oven", "1"), row("1", "bench", "2")));
        assertThat(both.values()).isEqualTo(rows(row("0", "stove", "1"), row("1", "bench", "2")));
    }

    @Test
    void aListEmptiedStaysEmpty() {
        assertThat(of(rows(row("a", "oven", "1")), rows(row("a", "oven", "1")), rows())
                        .values())
                .isEqualTo(rows());
        assertThat(of(rows(), rows(), rows()).values()).isEqualTo(rows());
    }

    private Reconciled of(Map<String, Object> seen, Map<String, Object> earlier, Map<String, Object> later) {
        return Reconciled.of(form, seen, earlier, later);
    }

    @SafeVarargs
    private static Map<String, Object> rows(Map<String, Object>... rows) {
        return Map.of("rows", List.of(rows));
    }

    private static Map<String, Object> row(String name, String item, String price) {
        return Map.of("#", name, "item", item, "price", price);
    }
}
