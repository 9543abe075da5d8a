package kz.birlese.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.birlese.plan.CyclePage;
import kz.birlese.plan.CyclePage.DifferenceLine;
import kz.birlese.plan.CyclePage.VersionLine;
import kz.birlese.plan.ReadCycle;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;

/** What any two versions of a plan say otherwise. */
@org.springframework.stereotype.Component
class DifferencePart {

    private final ReadCycle read;
    private final Say say;

    DifferencePart(ReadCycle read, Say say) {
        this.read = read;
        this.say = say;
    }

    /** Nothing while there are no two versions. */
    void show(Sheet sheet, CyclePage page) {
        if (page.versions().size() < 2) {
            return;
        }
        List<Integer> numbers =
                page.versions().stream().map(VersionLine::number).toList();
        Div between = new Div();
        between.addClassName("stack");
        Select<Integer> from = select("plan.difference.from", numbers, numbers.get(numbers.size() - 2));
        Select<Integer> to = select("plan.difference.to", numbers, numbers.get(numbers.size() - 1));
        Runnable compare = () -> compare(between, page.cycle().id(), from.getValue(), to.getValue());
        from.addValueChangeListener(change -> compare.run());
        to.addValueChangeListener(change -> compare.run());
        Div chosen = new Div(from, to);
        chosen.addClassName("actions");
        sheet.heading(say.it("plan.difference")).with(chosen).with(between);
        compare.run();
    }

    private Select<Integer> select(String label, List<Integer> numbers, Integer first) {
        Select<Integer> select = new Select<>();
        select.setLabel(say.it(label));
        select.setItems(numbers);
        select.setItemLabelGenerator(number -> say.it("plan.version") + " " + number);
        select.setValue(first);
        return select;
    }

    private void compare(Div between, UUID cycle, int from, int to) {
        between.removeAll();
        Sheet sheet = new Sheet();
        List<DifferenceLine> lines = read.difference(cycle, Math.min(from, to), Math.max(from, to));
        if (lines.isEmpty()) {
            sheet.words(say.it("plan.difference.none"));
        }
        lines.forEach(line -> show(sheet, line));
        between.add(sheet);
    }

    private void show(Sheet sheet, DifferenceLine line) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", line.code() == null ? "" : line.code() + ". ");
        facts.put("text", line.text());
        sheet.heading(say.it("plan.difference." + line.kind(), facts))
                .fact(say.it("plan.difference.reason"), line.reason());
        if (!line.changes().isEmpty()) {
            sheet.table(
                    List.of(
                            say.it("plan.difference.field"),
                            say.it("plan.difference.before"),
                            say.it("plan.difference.after")),
                    line.changes().stream()
                            .map(each -> List.of(each.field(), each.before(), each.after()))
                            .toList());
        }
    }
}
