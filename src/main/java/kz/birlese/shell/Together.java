package kz.birlese.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.EndAssistance;
import kz.birlese.people.Words;
import kz.birlese.record.NotFound;
import kz.birlese.territory.Territories;
import kz.birlese.workflow.AssistedCases;
import kz.birlese.workflow.AssistedCases.Line;
import org.springframework.stereotype.Service;

/** The bar that both see on every page while one fills in an application with the other, and the way to end it. */
@Service
class Together {

    private final CurrentUser user;
    private final AssistedCases cases;
    private final EndAssistance end;
    private final Territories territories;
    private final Words words;

    Together(CurrentUser user, AssistedCases cases, EndAssistance end, Territories territories, Words words) {
        this.user = user;
        this.cases = cases;
        this.end = end;
        this.territories = territories;
        this.words = words;
    }

    /** Draws the bar anew; it is not there while nobody helps. */
    void tell(Div bar) {
        bar.removeAll();
        if (user.find().isPresent()) {
            cases.running().forEach(line -> bar.add(row(line, bar)));
        }
        bar.setVisible(bar.getComponentCount() > 0);
    }

    private Component row(Line line, Div bar) {
        Paragraph text = new Paragraph(words.say(line.byMe() ? "assist.bar.mine" : "assist.bar.forMe", facts(line)));
        Anchor open = new Anchor("cases/" + line.process() + "/" + line.caseId(), words.say("assist.bar.open"));
        Button finish = new Button(
                words.say(line.byMe() ? "assist.bar.finish" : "assist.bar.stop"), click -> finish(line, bar));
        Div actions = new Div(open, finish);
        actions.addClassName("actions");
        return new Div(text, actions);
    }

    private Map<String, Object> facts(Line line) {
        String tag = words.language().locale().getLanguage();
        Map<String, Object> facts = new HashMap<>();
        facts.put("name", line.byMe() ? line.applicant() : line.assistant());
        facts.put("place", line.place() == null ? words.say("place.region") : territories.name(line.place(), tag));
        facts.put("call", line.title() == null ? line.number() : line.title());
        facts.put("until", line.until());
        return facts;
    }

    /** It may have ended by itself meanwhile, or by the other. What whoever helped sees is no longer theirs to see. */
    private void finish(Line line, Div bar) {
        try {
            end.of(line.id());
        } catch (NotFound over) {
            // Over is what was wanted.
        }
        if (line.byMe()) {
            UI.getCurrent().navigate("tasks");
            tell(bar);
        } else {
            UI.getCurrent().getPage().reload();
        }
    }
}
