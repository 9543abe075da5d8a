package kz.birlese.grant;

import java.util.ArrayList;
import java.util.List;
import kz.birlese.workflow.CaseDirectory.Step;

/** Builds a straight progress line. */
final class ProgressSteps {

    private ProgressSteps() {}

    /** @param reached index of the step that is going on now; the number of steps when all are done */
    static List<Step> line(int reached, String... texts) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Step.State state = i < reached ? Step.State.DONE : i == reached ? Step.State.NOW : Step.State.AHEAD;
            steps.add(new Step(texts[i], state));
        }
        return steps;
    }
}
