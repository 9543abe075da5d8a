package kz.birlese.grant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.birlese.grant.DiscussScores;
import kz.birlese.grant.DiscussScores.Discussion;
import kz.birlese.grant.DiscussScores.Word;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** What is said about the scores of an application once all are final; nothing for whoever may not read it. */
@Component
class DiscussionPart {

    private static final int LONGEST = 4000;

    private final DiscussScores discuss;
    private final Say say;

    DiscussionPart(DiscussScores discuss, Say say) {
        this.discuss = discuss;
        this.say = say;
    }

    void show(Sheet sheet, UUID application) {
        if (!discuss.isFor(application)) {
            return;
        }
        Discussion discussion = discuss.of(application);
        if (discussion.words().isEmpty() && !discussion.isOpen()) {
            return;
        }
        sheet.heading(say.it("discussion.title"));
        if (discussion.isOpen()) {
            sheet.words(say.it("discussion.what"));
        }
        discussion.words().forEach(word -> sheet.fact(heading(word), word.said()));
        if (discussion.isOpen()) {
            sheet.with(field(application));
        }
    }

    private String heading(Word word) {
        Map<String, Object> facts = Map.of(
                "author",
                word.author() == null ? "" : word.author(),
                "number",
                word.juror(),
                "at",
                say.moment(word.at()));
        if (word.isOwn()) {
            return say.it("discussion.own", facts);
        }
        return say.it(word.author() == null ? "discussion.juror" : "discussion.named", facts);
    }

    private Div field(UUID application) {
        TextArea text = new TextArea(say.it("discussion.text"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        Div refused = new Div();
        refused.getElement().setAttribute("role", "alert");
        Button send = new Button(say.it("discussion.send"), click -> {
            try {
                discuss.say(application, text.getValue());
                UI.getCurrent().getPage().reload();
            } catch (Refusal no) {
                refused.setText(no.reasons().stream().map(say::refusal).collect(Collectors.joining(" ")));
                refused.setClassName("notice bad");
            }
        });
        Div field = new Div(text, refused, send);
        field.addClassName("stack");
        return field;
    }
}
