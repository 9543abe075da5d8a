package kz.birlese.grant.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import kz.birlese.grant.GivingRules;
import kz.birlese.grant.GivingRules.Limit;
import kz.birlese.grant.GivingRules.Method;
import kz.birlese.grant.GivingRules.Part;
import kz.birlese.grant.portfolio.Quota.Bound;
import kz.birlese.grant.portfolio.Quota.Measure;
import kz.birlese.grant.portfolio.Trait;
import kz.birlese.workflow.Submission;

/** How the fund of a call is given out, as the form {@code prepareCall} asks for it. A group is {@code TRAIT:value}, or a trait alone for each. */
final class GivingForm {

    private static final String SEPARATOR = ":";

    private GivingForm() {}

    /**
     * Null where it is given as ever, and where the form is of a time before it was asked for: then nothing more is written
     * down than was then.
     */
    static GivingRules rules(Submission form) {
        if (form.text("giving") == null) {
            return null;
        }
        Part part = form.text("part") == null ? Part.NONE : Part.valueOf(form.text("part"));
        GivingRules asked = new GivingRules(
                Method.valueOf(form.text("giving")),
                form.rows("limits").stream().map(GivingForm::limit).toList(),
                part,
                part == Part.NONE ? null : whole(form.number("partFrom")),
                whole(form.number("reserveMonths")));
        return asked.equals(GivingRules.USUAL) ? null : asked;
    }

    private static Integer whole(BigDecimal number) {
        return number == null ? null : number.intValueExact();
    }

    private static Limit limit(Submission row) {
        String[] group = row.text("limitGroup").split(SEPARATOR, 2);
        return new Limit(
                Trait.valueOf(group[0]),
                group.length == 1 ? null : group[1],
                Bound.valueOf(row.text("limitBound")),
                Measure.valueOf(row.text("limitMeasure")),
                row.number("limitAmount"));
    }

    static Map<String, Object> values(GivingRules rules) {
        Map<String, Object> values = new HashMap<>();
        values.put("giving", rules.method().name());
        values.put("limits", rules.limits().stream().map(GivingForm::row).toList());
        values.put("part", rules.part().name());
        values.put("partFrom", rules.partFrom());
        values.put("reserveMonths", rules.reserveMonths());
        return values;
    }

    private static Map<String, Object> row(Limit limit) {
        return Map.of(
                "limitGroup", group(limit.trait(), limit.value()),
                "limitBound", limit.bound().name(),
                "limitMeasure", limit.measure().name(),
                "limitAmount", limit.amount());
    }

    /** The word of a group in the form; null stands for each one. */
    static String group(Trait trait, String value) {
        return value == null ? trait.name() : trait.name() + SEPARATOR + value;
    }
}
