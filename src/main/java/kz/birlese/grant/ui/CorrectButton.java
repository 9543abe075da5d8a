package kz.birlese.grant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.birlese.grant.CorrectScores;
import kz.birlese.grant.Mark;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/** Corrects a sheet that was handed in: it opens as it stands, and asks why. */
final class CorrectButton extends Button {

    private static final int LONGEST_REASON = 3000;

    /** The fields of one criterion. */
    private record Fields(String criterion, RadioButtonGroup<Integer> score, TextArea reason) {

        Mark mark() {
            String written = reason.getValue().strip();
            return new Mark(criterion, score.getValue(), written.isEmpty() ? null : written);
        }
    }

    private final transient Say say;

    CorrectButton(Say say, List<CorrectScores.Line> lines, BiConsumer<List<Mark>, String> correct) {
        super(say.it("correction.open"));
        this.say = say;
        addClassName("correct-sheet");
        addClickListener(click -> ask(lines, correct).open());
    }

    private Dialog ask(List<CorrectScores.Line> lines, BiConsumer<List<Mark>, String> correct) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(say.it("correction.title"));
        List<Fields> fields = lines.stream().map(this::fields).toList();
        Div all = new Div(new Paragraph(say.it("correction.what")));
        all.addClassName("stack");
        fields.forEach(each -> all.add(each.score(), each.reason()));
        TextArea why = area(say.it("correction.why"));
        why.setRequiredIndicatorVisible(true);
        Div refused = new Div();
        refused.getElement().setAttribute("role", "alert");
        all.add(why, refused);
        dialog.add(all);
        Button go = new Button(say.it("correction.send"), click -> attempt(fields, why, refused, correct));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(say.it("correction.back"), click -> dialog.close()), go);
        return dialog;
    }

    private Fields fields(CorrectScores.Line line) {
        Map<String, Object> facts = Map.of("criterion", line.name());
        RadioButtonGroup<Integer> score = new RadioButtonGroup<>(say.it("correction.score", facts));
        score.setItems(IntStream.rangeClosed(1, 5).boxed().toList());
        score.setValue(line.score());
        TextArea reason = area(say.it("correction.reason", facts));
        reason.setValue(line.reason() == null ? "" : line.reason());
        return new Fields(line.criterion(), score, reason);
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setMaxLength(LONGEST_REASON);
        area.setWidthFull();
        return area;
    }

    private void attempt(List<Fields> fields, TextArea why, Div refused, BiConsumer<List<Mark>, String> correct) {
        try {
            correct.accept(fields.stream().map(Fields::mark).toList(), why.getValue());
            UI.getCurrent().getPage().reload();
        } catch (Refusal no) {
            refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
            refused.setClassName("notice bad");
        }
    }
}
