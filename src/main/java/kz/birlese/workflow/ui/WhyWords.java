package kz.birlese.workflow.ui;

import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.Why;

/** Says why a person sees a task. */
final class WhyWords {

    private WhyWords() {}

    static String of(Say say, Why why) {
        if (why.role() == null) {
            return say.it("tasks.why." + why.kind());
        }
        return say.it(
                "tasks.why." + why.kind(),
                Map.of("role", say.it("role." + why.role()), "place", say.place(why.kato())));
    }
}
