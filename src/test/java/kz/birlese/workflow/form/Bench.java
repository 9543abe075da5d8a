package kz.birlese.workflow.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.birlese.record.Refusal;
import kz.birlese.workflow.Submission;
import kz.birlese.workflow.TaskAtHand;

/** Forms without the house: parse, evaluate and check, at noon of 22 November 2026 in Aqtau. */
public final class Bench {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T07:00:00Z"), ZoneId.of("Asia/Aqtau"));

    /** One for all: the interpreter takes long to set up. */
    private static final Feel FEEL = new Feel(NOON);

    final Feel feel = FEEL;
    public final Evaluator evaluator = new Evaluator(feel);
    public final FormParser parser = new FormParser(feel);
    final FormValidator validator =
            new FormValidator(evaluator, feel, new Choices(feel), new Contents(feel), Bench::isOurs, NOON);
    public final Map<String, String> files = new HashMap<>();

    /** The bundles of the tests know a pattern of the field a. */
    private static boolean isOurs(String key) {
        return key.equals("refusal.form.probe.a.pattern");
    }

    /** A form of these components; single quotes stand for double ones. */
    public FormDefinition form(String... components) {
        return parser.parse("probe.form", json(components));
    }

    public static String json(String... components) {
        String form = "{'schemaVersion': 19, 'type': 'default', 'id': 'probe', 'components': ["
                + String.join(",", components) + "]}";
        return form.replace('\'', '"');
    }

    /** The form as a person who has begun nothing finds it. */
    public static OpenForm opened(TaskAtHand task, FormDefinition form, Map<String, Object> opening) {
        return new OpenForm(task, task.assignee(), form, opening, Shape.opened(form, opening, Map.of()), null);
    }

    public Submission check(FormDefinition form, Map<String, Object> opening, Map<String, Object> raw) {
        return validator.check(form, opening, raw, files::get);
    }

    public Submission check(FormDefinition form, Map<String, Object> raw) {
        return check(form, Map.of(), raw);
    }

    /** Empty when the form was accepted. */
    public List<Refusal.Reason> refused(FormDefinition form, Map<String, Object> opening, Map<String, Object> raw) {
        try {
            check(form, opening, raw);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.reasons();
        }
    }

    public List<Refusal.Reason> refused(FormDefinition form, Map<String, Object> raw) {
        return refused(form, Map.of(), raw);
    }
}
