package kz.birlese.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import kz.birlese.workflow.Say;

/** What the colours and the numbers on a live picture mean. */
class HeatLegend extends Div {

    HeatLegend(Say say, Heat heat, long mostVisits) {
        addClassNames("legend", "small", "muted");
        add(new Span(say.it("heat." + heat + ".number")));
        for (int level = 1; level <= Heat.LEVELS; level++) {
            long visits = Heat.visitsUpTo(level, mostVisits);
            if (heat == Heat.TIME) {
                add(line("swatch heat-" + level, "", say.it("heat.TIME." + level)));
            } else if (visits > Heat.visitsUpTo(level - 1, mostVisits)) {
                add(line("swatch heat-" + level, "", say.it("heat.VISITS.level", Map.of("visits", visits))));
            }
        }
        add(line("token here", "1", say.it("processes.legend.here")));
        add(line("token stuck", "!", say.it("diagram.legend.stuck")));
    }

    private static Span line(String mark, String sign, String words) {
        Span shape = new Span(sign);
        shape.setClassName(mark);
        shape.getElement().setAttribute("aria-hidden", "true");
        return new Span(shape, new Span(words));
    }
}
