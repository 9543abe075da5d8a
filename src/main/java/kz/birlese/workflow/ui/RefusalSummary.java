package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;

/** Everything a form was refused for, above the form, each with a way to its field; takes the focus when it speaks. */
final class RefusalSummary extends Div {

    private final Say say;

    RefusalSummary(Say say) {
        this.say = say;
        addClassNames("notice", "bad", "form-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void tell(String text) {
        clear();
        add(new Paragraph(text));
        appear();
    }

    /** There is nothing to mend here any more. */
    void gone() {
        clear();
        add(new Paragraph(say.it("form.gone")), new Anchor("tasks", say.it("form.gone.way")));
        appear();
    }

    /** Puts each reason at its field too; they stand in the order of the fields, what belongs to none before them. */
    void tell(List<Refusal.Reason> reasons, FormBody body) {
        clear();
        add(new Paragraph(say.it("form.refused", Map.of("count", reasons.size()))));
        UnorderedList list = new UnorderedList();
        reasons.stream()
                .sorted(Comparator.comparingInt(reason -> body.place(reason.field())))
                .forEach(reason -> list.add(line(reason, body)));
        add(list);
        appear();
    }

    private ListItem line(Refusal.Reason reason, FormBody body) {
        String words = say.refusal(reason);
        Optional<Widget> field = Optional.ofNullable(reason.field()).flatMap(body::at);
        if (field.isEmpty()) {
            return new ListItem(new Span(words));
        }
        field.get().complain(words);
        String label = body.label(reason.field()).orElse("");
        Anchor way = new Anchor("#" + field.get().component().getId().orElse("main"), label);
        way.getElement().addEventListener("click", event -> field.get().focus()).preventDefault();
        return new ListItem(way, new Span(": " + words));
    }

    private void appear() {
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }
}
