package kz.birlese.workflow.form;

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

    private final TextRules texts;
    private final NumberRules numbers;
    private final Choices choices;
    private final Contents contents;
    private final Clock clock;

    FieldRules(Feel feel, Choices choices, Contents contents, HouseWords words, Clock clock) {
        Bounds bounds = new Bounds(feel);
        this.texts = new TextRules(bounds, words);
        this.numbers = new NumberRules(bounds);
        this.choices = choices;
        this.contents = contents;
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
            case TEXTFIELD, TEXTAREA -> texts.broken(form, field, asked);
            case NUMBER -> numbers.broken(field, asked);
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
            case DATETIME -> it.asksFor().equals("time") ? "form.pickTime" : "form.pickDate";
            default -> "form.required";
        };
    }

    private Optional<Reason> date(FieldState field, Asked asked) {
        if (!field.component().disallowPassedDates()) {
            return Optional.empty();
        }
        LocalDateTime now = LocalDateTime.now(clock);
        boolean passed = field.value() instanceof LocalDate date && date.isBefore(now.toLocalDate())
                || field.value() instanceof LocalDateTime at && at.isBefore(now);
        return passed ? asked.broken("form.passed", field.value(), null) : Optional.empty();
    }

    private Optional<Reason> choice(FieldState field, Asked asked, List<String> chosen) {
        return chosen.stream()
                .filter(value -> !choices.offered(field, value))
                .findFirst()
                .flatMap(stranger -> asked.broken("form.option"));
    }

    private Optional<Reason> file(FieldState field, Asked asked, KnownFiles files) {
        List<String> ids = strings(field.value());
        if (ids.size() > 1 && !contents.takesSeveral(field)) {
            return asked.broken("form.oneFile");
        }
        List<String> accepted = contents.kinds(field);
        for (String id : ids) {
            String extension = files.extension(id);
            if (extension == null) {
                return asked.broken("form.fileUnknown");
            }
            if (!accepted.contains(extension)) {
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
            return broken(rule, Map.of());
        }

        Optional<Reason> broken(String rule, Map<String, Object> facts) {
            return Optional.of(new Reason(rule, field.path(), facts));
        }

        Optional<Reason> broken(String rule, Object found, Object needed) {
            Map<String, Object> facts = new HashMap<>();
            if (found != null) {
                facts.put("found", found);
            }
            if (needed != null) {
                facts.put("needed", needed);
            }
            return broken(rule, facts);
        }
    }
}
