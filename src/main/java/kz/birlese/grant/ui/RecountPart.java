package kz.birlese.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.grant.Complaint;
import kz.birlese.grant.Recount.Contested;
import kz.birlese.grant.Recount.Standing;
import kz.birlese.grant.Recount.Told;
import kz.birlese.grant.RecountComplaint;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** Would it have changed the result? Each sheet left out in turn, and another score for whoever asks. */
@Component
class RecountPart {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private final RecountComplaint recount;
    private final Say say;

    RecountPart(RecountComplaint recount, Say say) {
        this.recount = recount;
        this.say = say;
    }

    /** Nothing where there is no place to reckon. */
    void show(Sheet sheet, Complaint complaint) {
        RecountComplaint.Contestable contestable = recount.choices(complaint.id());
        if (contestable.sheets().isEmpty()) {
            return;
        }
        sheet.heading(say.it("recount.title")).words(say.it("recount.lead"));
        List<Told> each = recount.withoutEach(complaint.id());
        List<List<String>> rows = new ArrayList<>();
        recount.of(complaint.id(), List.of()).ifPresent(told -> rows.add(row(say.it("recount.asItIs"), told.before())));
        each.forEach(told -> rows.add(row(what(told, contestable), told.after())));
        sheet.table(heads(), rows);
        if (complaint.recount() != null) {
            kept(sheet, complaint.recount(), contestable);
        } else {
            sheet.with(another(complaint.id(), contestable));
        }
    }

    private List<String> heads() {
        return List.of(
                say.it("recount.case"), say.it("ranking.total"), say.it("protocol.place"), say.it("recount.outcome"));
    }

    private List<String> row(String what, Standing standing) {
        return List.of(what, say.value(standing.total()), place(standing), outcome(standing));
    }

    private String place(Standing standing) {
        return say.it("protocol.place.of", Map.of("place", standing.place(), "places", standing.places()));
    }

    /** With what would be granted, where that is known. */
    private String outcome(Standing standing) {
        String outcome = say.it("status.Outcome." + standing.outcome());
        return standing.granted() == null ? outcome : outcome + ", " + say.value(standing.granted());
    }

    private void kept(Sheet sheet, Told told, RecountComplaint.Contestable contestable) {
        sheet.fact(say.it("recount.contested"), what(told, contestable)).notice(kind(told), verdict(told));
    }

    private static String kind(Told told) {
        return told.changesOutcome() ? "warn" : "good";
    }

    private String verdict(Told told) {
        String key = told.changesOutcome() ? "outcome" : told.changesPlace() ? "place" : "nothing";
        return say.it(
                "recount.changes." + key,
                Map.of(
                        "totalBefore", told.before().total(),
                        "placeBefore", place(told.before()),
                        "outcomeBefore", outcome(told.before()),
                        "total", told.after().total(),
                        "place", place(told.after()),
                        "outcome", outcome(told.after())));
    }

    private String what(Told told, RecountComplaint.Contestable contestable) {
        return told.contested().stream().map(each -> what(each, contestable)).collect(Collectors.joining("; "));
    }

    private String what(Contested contested, RecountComplaint.Contestable contestable) {
        return contested.criterion() == null
                ? say.it("recount.without", Map.of("sheet", contested.sheet()))
                : say.it(
                        "recount.rescored",
                        Map.of(
                                "sheet", contested.sheet(),
                                "criterion",
                                        contestable
                                                .criteria()
                                                .getOrDefault(contested.criterion(), contested.criterion()),
                                "score", contested.score()));
    }

    /** A score the hearer would have found right, tried before anything is decided; nothing of it is kept. */
    private Div another(UUID complaint, RecountComplaint.Contestable contestable) {
        Select<Integer> sheet = select("recount.sheet", contestable.sheets());
        Select<String> criterion =
                select("call.criterion", List.copyOf(contestable.criteria().keySet()));
        criterion.setItemLabelGenerator(key -> contestable.criteria().getOrDefault(key, key));
        Select<Integer> score = select(
                "protocol.score", IntStream.rangeClosed(LOWEST, HIGHEST).boxed().toList());
        Paragraph result = new Paragraph();
        result.getElement().setAttribute("role", "status");
        Button count = new Button(say.it("recount.count"), click -> {
            if (sheet.getValue() == null || criterion.getValue() == null || score.getValue() == null) {
                result.setText(say.it("recount.chooseAll"));
                return;
            }
            Contested contested = new Contested(sheet.getValue(), criterion.getValue(), score.getValue());
            recount.of(complaint, List.of(contested)).ifPresent(told -> result.setText(verdict(told)));
        });
        Div fields = new Div(sheet, criterion, score, count);
        fields.addClassName("actions");
        return new Div(new Paragraph(say.it("recount.another")), fields, result);
    }

    private <T> Select<T> select(String label, List<T> items) {
        Select<T> select = new Select<>();
        select.setLabel(say.it(label));
        select.setItems(items);
        return select;
    }
}
