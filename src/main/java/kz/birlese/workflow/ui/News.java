package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.birlese.workflow.Say;

/** Says that a list has changed meanwhile; it moves only when the person asks for it. */
class News extends Div {

    News(Say say, Runnable show) {
        addClassNames("notice", "actions");
        add(new Paragraph(say.it("tasks.changed")), new Button(say.it("tasks.changed.show"), click -> show.run()));
    }
}
