package kz.birlese.workflow.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;
import kz.birlese.record.Refusal.Reason;
import kz.birlese.workflow.Submission;
import org.springframework.stereotype.Component;

/**
 * Checks what a person sent against the form. The engine checks nothing of a form, and whoever sends may send anything:
 * only what passes here reaches a box.
 */
@Component
public class FormValidator {

    private final Evaluator evaluator;
    private final FieldRules rules;

    FormValidator(Evaluator evaluator, Feel feel, Choices choices, Contents contents, HouseWords words, Clock clock) {
        this.evaluator = evaluator;
        this.rules = new FieldRules(feel, choices, contents, words, clock);
    }

    /**
     * The typed values, without hidden, disabled and unknown keys, read-only fields as the box laid them out.
     *
     * @throws Refusal with one reason for each field at fault, in the order of the form
     */
    Submission check(FormDefinition form, Map<String, Object> opening, Map<String, Object> raw, KnownFiles files) {
        FormState state = evaluator.onSending(form, opening, raw);
        List<Reason> reasons = new ArrayList<>();
        for (FieldState field : state.all()) {
            if (field.open()) {
                rules.broken(form, field, files).ifPresent(reasons::add);
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        return Submission.of(state.values());
    }
}
