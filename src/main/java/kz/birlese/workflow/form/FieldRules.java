package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.birlese.record.Refusal.Reason;

/** What one field must satisfy; the first rule broken is the one told. */
final class FieldRules {

    /** What numeric(15,2) holds. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999");

    private final Feel feel;
    private final Choices choices;
    private final Clock clock;

    FieldRules(Feel feel, Choices choices, Clock clock) {
        this.feel = feel;
        this.choices = choices;
        this.clock = clock;
    }

    Optional<Reason> broken(FormDefinition form, FieldState field, KnownFiles files) {
        Asked asked = new Asked(field);
        if (field.reading().unreadable() != null) {
            return asked.broken(field.reading().unreadable(), field.reading().found(), null);
        }
        if (isEmpty(field)) {
            return field.component().validate().required()
                    ? asked.broken(missing(field.component()))
                    : Optional.empty();
        }
        return switch (field.component().type()) {
            case TEXTFIELD, TEXTAREA -> TextRules.broken(form, field, asked);
            case NUMBER -> number(field, asked);
            case DATETIME -> date(field, asked);
            case RADIO, SELECT -> choice(field, asked, List.of((String) field.value()));
            case CHECKLIST, TAGLIST -> choice(field, asked, strings(field.value()));
            case FILEPICKER -> file(field, asked, files);
            case DYNAMICLIST -> rows(field, asked);
            default -> Optional.empty();
        };
    }

    /** An unticked box that must be ticked is as empty as a blank line. */
    private static boolean isEmpty(FieldState field) {
        return field.value() == null || Boolean.FALSE.equals(field.value());
    }

    private static String missing(FormComponent it) {
        return switch (it.type()) {
            case CHECKBOX -> "form.tick";
            case RADIO, SELECT, CHECKLIST, TAGLIST -> "form.choose";
            case FILEPICKER -> "form.attach";
            case DATETIME -> "form.pickDate";
            default -> "form.required";
        };
    }

    private Optional<Reason> number(FieldState field, Asked asked) {
        FormComponent it = field.component();
        BigDecimal number = (BigDecimal) field.value();
        int decimals = it.decimalDigits() == null ? 0 : it.decimalDigits();
        BigDecimal least = bound(it.validate().min(), field);
        BigDecimal most = bound(it.validate().max(), field);
        if (number.stripTrailingZeros().scale() > decimals) {
            return asked.broken(decimals == 0 ? "form.whole" : "form.decimals", number, decimals);
        }
        if (least != null && number.compareTo(least) < 0) {
            return asked.broken("form.tooSmall", number, least);
        }
        BigDecimal largest = most == null ? LARGEST : most;
        return number.abs().compareTo(LARGEST) > 0 || number.compareTo(largest) > 0
                ? asked.broken("form.tooLarge", number, largest)
                : Optional.empty();
    }

    private BigDecimal bound(Object bound, FieldState field) {
        Object value = Feel.isFeel(bound) ? feel.evaluate((String) bound, field.scope()) : bound;
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private Optional<Reason> date(FieldState field, Asked asked) {
        if (!field.component().disallowPassedDates()) {
            return Optional.empty();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        boolean passed = field.value() instanceof LocalDate date
                ? date.isBefore(now.toLocalDate())
                : ((LocalDateTime) field.value()).isBefore(now);
        return passed ? asked.broken("form.passed", field.value(), null) : Optional.empty();
    }

    private Optional<Reason> choice(FieldState field, Asked asked, List<String> chosen) {
        return chosen.stream()
                .filter(value -> !choices.offered(field, value))
                .findFirst()
                .flatMap(stranger -> asked.broken("form.option"));
    }

    private static Optional<Reason> file(FieldState field, Asked asked, KnownFiles files) {
        List<String> ids = strings(field.value());
        if (ids.size() > 1 && !field.component().multiple()) {
            return asked.broken("form.oneFile");
        }
        List<String> accepted = Accepted.extensions(field.component());
        for (String id : ids) {
            String extension = files.extension(id);
            if (extension == null) {
                return asked.broken("form.fileUnknown");
            }
            if (!accepted.isEmpty() && !accepted.contains(extension)) {
                return asked.broken("form.fileKind", extension, String.join(", ", accepted));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> rows(FieldState field, Asked asked) {
        int rows = (Integer) field.value();
        return rows > Walk.MOST_ROWS ? asked.broken("form.tooManyRows", null, Walk.MOST_ROWS) : Optional.empty();
    }

    private static List<String> strings(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }

    /** The field a reason is about. */
    record Asked(FieldState field) {

        Optional<Reason> broken(String rule) {
            return Optional.of(new Reason(rule, field.path(), Map.of()));
        }

        Optional<Reason> broken(String rule, Object found, Object needed) {
            Map<String, Object> facts = new HashMap<>();
            if (found != null) {
                facts.put("found", found);
            }
            if (needed != null) {
                facts.put("needed", needed);
            }
            return Optional.of(new Reason(rule, field.path(), facts));
        }
    }
}
