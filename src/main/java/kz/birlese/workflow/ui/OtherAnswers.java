package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.form.OtherAnswer;

/**
 * Below each field that was filled in at several places: what was put at the others, when, and the choice between them. And in
 * each row that was removed at one place while somebody changed it at the other.
 */
final class OtherAnswers {

    private final Say say;
    private final FormBody body;
    private final Runnable taken;
    private final Consumer<String> settle;
    private final List<Element> notices = new ArrayList<>();
    private Map<String, List<OtherAnswer>> shown = Map.of();

    /**
     * @param taken what the form does after an answer from elsewhere was taken
     * @param settle notes that the answer here stands, by address
     */
    OtherAnswers(Say say, FormBody body, Runnable taken, Consumer<String> settle) {
        this.say = say;
        this.body = body;
        this.taken = taken;
        this.settle = settle;
    }

    void show(Map<String, List<OtherAnswer>> others) {
        notices.forEach(Element::removeFromParent);
        notices.clear();
        shown = new LinkedHashMap<>(others);
        shown.forEach((path, answers) -> body.at(path).ifPresent(field -> below(field, notice(path, field, answers))));
    }

    private void below(Widget field, Div notice) {
        Element it = field.precedesNotice();
        it.getParent().insertChild(it.getParent().indexOfChild(it) + 1, notice.getElement());
        notices.add(notice.getElement());
    }

    private Div notice(String path, Widget field, List<OtherAnswer> answers) {
        boolean row = field instanceof RowCard;
        Div notice = new Div();
        for (OtherAnswer other : row ? answers.subList(0, 1) : answers) {
            notice.add(new Paragraph(row ? say.it("form.other.row") : answer(field, other)), take(field, other, row));
        }
        Button keep = new Button(say.it(row ? "form.other.row.keep" : "form.other.keep"), press -> keep(path, field));
        notice.add(keep);
        notice.addClassNames("notice", "warn", "form-other");
        notice.getElement().setAttribute("role", "group");
        String label = body.label(path).orElse("");
        notice.getElement().setAttribute("aria-label", say.it("form.other.of", Map.of("label", label)));
        return notice;
    }

    /** Stands below the answer it takes, and is named by it for whoever does not see where it stands. */
    private Button take(Widget field, OtherAnswer other, boolean row) {
        Button take = new Button(say.it(row ? "form.other.row.take" : "form.other.take"), press -> take(field, other));
        if (!row) {
            take.setAriaLabel(say.it("form.other.take.of", Map.of("answer", words(field, other))));
        }
        return take;
    }

    private String answer(Widget field, OtherAnswer other) {
        return say.it("form.other", Map.of("when", say.moment(other.savedAt()), "answer", words(field, other)));
    }

    private String words(Widget field, OtherAnswer other) {
        String words = field.words(other.value());
        return words.isEmpty() ? say.it("form.other.empty") : words;
    }

    private void take(Widget field, OtherAnswer other) {
        field.show(other.value());
        field.complain(null);
        taken.run();
        field.focus();
    }

    private void keep(String path, Widget field) {
        settle.accept(path);
        field.complain(null);
        Map<String, List<OtherAnswer>> left = new LinkedHashMap<>(shown);
        left.remove(path);
        show(left);
        body.at(path).ifPresent(Widget::focus);
    }
}
