package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.Refusal.Reason;

/** What a number must satisfy, in decimal arithmetic. */
final class NumberRules {

    /** What numeric(15,2) holds. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999");

    private final Bounds bounds;

    NumberRules(Bounds bounds) {
        this.bounds = bounds;
    }

    Optional<Reason> broken(FieldState field, FieldRules.Asked asked) {
        FormComponent it = field.component();
        BigDecimal number = (BigDecimal) field.value();
        Integer decimals = it.decimalDigits();
        if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
            return asked.broken(decimals == 0 ? "form.whole" : "form.decimals", number, decimals);
        }
        BigDecimal step = Bounds.said(it.increment());
        if (step != null && number.remainder(step).signum() != 0) {
            return asked.broken("form.step", between(number, step));
        }
        return outside(field, number, asked);
    }

    private Optional<Reason> outside(FieldState field, BigDecimal number, FieldRules.Asked asked) {
        BigDecimal least = bounds.at(field.component().validate().min(), field);
        BigDecimal most = bounds.at(field.component().validate().max(), field);
        if (least != null && number.compareTo(least) < 0) {
            return asked.broken("form.tooSmall", number, least);
        }
        BigDecimal largest = most == null ? LARGEST : most;
        return number.abs().compareTo(LARGEST) > 0 || number.compareTo(largest) > 0
                ? asked.broken("form.tooLarge", number, largest)
                : Optional.empty();
    }

    /** The two nearest values that would do. */
    private static Map<String, Object> between(BigDecimal number, BigDecimal step) {
        BigDecimal below = number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return Map.of("found", number, "lower", below, "upper", below.add(step));
    }
}
