package kz.birlese.workflow.ui;

import static kz.birlese.people.Role.Named.AKIMAT;
import static kz.birlese.people.Role.Named.COUNCIL_MEMBER;
import static kz.birlese.people.Role.Named.COUNCIL_SECRETARY;
import static kz.birlese.people.Role.Named.DIRECTOR;
import static kz.birlese.people.Role.Named.FINANCE;
import static kz.birlese.people.Role.Named.PROGRAMME_MANAGER;
import static kz.birlese.people.Role.Named.WORKING_GROUP;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.TaskTalk;
import kz.birlese.workflow.TaskTalk.Question;

/**
 * What colleagues ask the person at work about their tasks, or whoever the person stands in for, the longest waiting first.
 */
@Route("questions")
@Menu(title = "questions.title", order = 4, icon = "vaadin:comments")
@RolesAllowed({PROGRAMME_MANAGER, FINANCE, DIRECTOR, WORKING_GROUP, AKIMAT, COUNCIL_SECRETARY, COUNCIL_MEMBER})
class QuestionsView extends Div implements HasDynamicTitle {

    private final transient TaskTalk talk;
    private final transient TogetherForms forms;
    private final transient SeenTasks seen;
    private final transient Say say;
    private final Div list = new Div();

    QuestionsView(TaskTalk talk, TogetherForms forms, SeenTasks seen, Say say) {
        this.talk = talk;
        this.forms = forms;
        this.seen = seen;
        this.say = say;
        addClassName("view");
        list.addClassName("stack");
        Paragraph lead = new Paragraph(say.it("questions.lead"));
        lead.addClassName("lead");
        add(new Div(new H1(say.it("questions.title")), lead), list);
        fill();
    }

    private void fill() {
        list.removeAll();
        List<Question> waiting = talk.questions();
        waiting.forEach(question -> list.add(card(question)));
        if (waiting.isEmpty()) {
            Div empty = new Div(new H2(say.it("questions.none")), new Paragraph(say.it("questions.none.do")));
            empty.addClassName("empty");
            list.add(empty);
        }
    }

    private Section card(Question question) {
        SeenTask row = seen.of(question.task());
        Anchor task = new Anchor("tasks/" + row.id(), TaskRow.taskName(say, row));
        Paragraph of = new Paragraph(row.caseName(say.language()));
        of.addClassNames("muted", "small");
        Paragraph who = new Paragraph(say.moment(question.at()) + " · " + question.askedBy() + whom(question));
        who.addClassNames("muted", "small");
        Paragraph text = new Paragraph(question.text());
        text.addClassName("as-typed");
        Section card = new Section(new H2(task), of, who, text, forms.answer(question.id(), key -> {
            Said.briefly(say.it(key));
            fill();
        }));
        card.addClassName("card");
        return card;
    }

    /** Nothing where the question was put to the person themselves. */
    private String whom(Question question) {
        return question.inPlaceOf() == null
                ? ""
                : " · " + say.it("questions.inPlaceOf", Map.of("name", question.inPlaceOf()));
    }

    @Override
    public String getPageTitle() {
        return say.title(say.it("questions.title"));
    }
}
