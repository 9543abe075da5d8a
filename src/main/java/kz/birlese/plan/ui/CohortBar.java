package kz.birlese.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.birlese.plan.CohortBoard;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Table;

/** How far the settlements have come together: from none to all, as a bar and as a table. */
final class CohortBar extends Div {

    CohortBar(Say say, int settlements, Map<Integer, List<CohortBoard.Row>> cohorts) {
        addClassNames("card", "stack");
        long adopted = cohorts.values().stream()
                .flatMap(List::stream)
                .filter(CohortBoard.Row::hasPlan)
                .count();
        String said = say.it("plans.covered", Map.of("adopted", adopted, "all", settlements));
        Element bar = new Element("progress")
                .setAttribute("max", String.valueOf(settlements))
                .setAttribute("value", String.valueOf(adopted))
                .setAttribute("aria-label", said);
        add(new Paragraph(new Span(said)));
        getElement().appendChild(bar);
        add(table(say, cohorts));
    }

    private static Table table(Say say, Map<Integer, List<CohortBoard.Row>> cohorts) {
        Table table = new Table(List.of(
                say.it("plans.column.cohort"),
                say.it("plans.column.settlements"),
                say.it("plans.column.adopted"),
                say.it("plans.column.onTheWay")));
        cohorts.forEach((year, rows) -> table.row(List.of(
                PlansView.heading(say, year),
                String.valueOf(rows.size()),
                count(rows, CohortBoard.Row::hasPlan),
                count(rows, CohortBoard.Row::isOnTheWay))));
        return table;
    }

    private static String count(List<CohortBoard.Row> rows, Predicate<CohortBoard.Row> wanted) {
        return String.valueOf(rows.stream().filter(wanted).count());
    }
}
