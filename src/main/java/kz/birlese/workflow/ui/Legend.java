package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.birlese.workflow.Say;

/** What the marks on a diagram mean. */
class Legend extends Div {

    Legend(Say say) {
        addClassNames("legend", "small", "muted");
        add(line("swatch", "", say.it("diagram.legend.visited")));
        add(line("token here", "1", say.it("diagram.legend.here")));
        add(line("token stuck", "!", say.it("diagram.legend.stuck")));
        add(line("opens", "+", say.it("diagram.legend.inside")));
    }

    private static Span line(String mark, String sign, String words) {
        Span shape = new Span(sign);
        shape.setClassName(mark);
        shape.getElement().setAttribute("aria-hidden", "true");
        return new Span(shape, new Span(words));
    }
}
