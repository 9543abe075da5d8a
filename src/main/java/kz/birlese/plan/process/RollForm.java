package kz.birlese.plan.process;

import java.util.List;
import java.util.Map;
import kz.birlese.plan.OnRoll;
import kz.birlese.plan.RollChange;
import kz.birlese.workflow.Say;
import org.springframework.stereotype.Component;

/** The people on a roll as forms show them. Two of one name are told apart by when their accounts were opened. */
@Component
class RollForm {

    private final Say say;

    RollForm(Say say) {
        this.say = say;
    }

    List<Map<String, String>> choices(List<OnRoll> people) {
        return people.stream()
                .map(each -> Map.of("value", each.account().toString(), "label", label(each)))
                .toList();
    }

    private String label(OnRoll person) {
        String label = person.name() + ", " + say.moment(person.openedAt());
        return person.now() == OnRoll.Now.HERE ? label : label + ", " + now(person);
    }

    /** A row of a table. */
    Map<String, Object> row(OnRoll person) {
        return Map.of("name", person.name(), "opened", say.moment(person.openedAt()), "now", now(person));
    }

    private String now(OnRoll person) {
        return say.it("roll.now." + person.now());
    }

    /** A row of a table: who, what becomes of them, why. */
    Map<String, Object> row(RollChange change) {
        return Map.of(
                "name", change.name(),
                "what", say.it("roll.change." + change.kind()),
                "why", say.value(change.why()));
    }
}
