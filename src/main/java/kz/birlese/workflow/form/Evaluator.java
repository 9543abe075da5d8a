package kz.birlese.workflow.form;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings a form and what a person sent together: the one place that decides what is hidden, read-only and computed, for
 * the screen and for the check alike.
 */
@Component
public class Evaluator {

    /** Conditions that depend on each other settle long before; a circle ends here. */
    private static final int MOST_ROUNDS = 8;

    private final Feel feel;

    Evaluator(Feel feel) {
        this.feel = feel;
    }

    /**
     * The form while it is filled in.
     *
     * @param opening what the box laid out; trusted
     * @param raw what the person sent; not trusted
     */
    public FormState evaluate(FormDefinition form, Map<String, Object> opening, Map<String, Object> raw) {
        return settled(form, opening, raw, false);
    }

    /** The form as it is sent: now everything is computed, also what waits for this. */
    FormState onSending(FormDefinition form, Map<String, Object> opening, Map<String, Object> raw) {
        return settled(form, opening, raw, true);
    }

    private FormState settled(
            FormDefinition form, Map<String, Object> opening, Map<String, Object> raw, boolean sending) {
        Set<String> hidden = Set.of();
        Walk walk = new Walk(feel, hidden, sending);
        walk.through(form, opening, raw);
        for (int round = 1; round < MOST_ROUNDS && !walk.hidden().equals(hidden); round++) {
            hidden = walk.hidden();
            walk = new Walk(feel, hidden, sending);
            walk.through(form, opening, raw);
        }
        return walk.state();
    }
}
