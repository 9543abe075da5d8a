package kz.birlese.workflow.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a field holds, made of what a person sent.
 *
 * @param value of the field's own type; null when empty or unreadable
 * @param unreadable the broken rule when what was sent is not of the type, otherwise null
 * @param found what was sent, shortened for the refusal
 */
public record Reading(Object value, String unreadable, String found) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]");
    /** Control characters, text that runs backwards and halves of characters have no place in an answer. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private static final int MOST_CHOICES = 500;
    static final Reading NONE = new Reading(null, null, null);

    /** The value as it leaves the form and as expressions see it. */
    Object written(FormComponent field) {
        return switch (field.type()) {
            case NUMBER ->
                field.serializeToString() && value instanceof BigDecimal number ? number.toPlainString() : value;
            case DATETIME -> Moments.written(field, value);
            default -> value;
        };
    }

    static Reading of(FormComponent field, Object raw) {
        if (raw == null || "".equals(raw)) {
            return field.type() == ComponentType.CHECKBOX ? read(false) : NONE;
        }
        return switch (field.type()) {
            case TEXTFIELD -> "phone".equals(field.validate().validationType()) ? phone(text(raw)) : text(raw);
            case TEXTAREA -> text(raw);
            case NUMBER -> number(raw);
            case CHECKBOX -> ticked(raw);
            case DATETIME ->
                switch (field.asksFor()) {
                    case "time" -> time(raw);
                    case "datetime" -> dateTime(raw);
                    default -> date(raw);
                };
            case RADIO, SELECT -> choice(raw);
            case CHECKLIST, TAGLIST, FILEPICKER -> choices(raw);
            default -> NONE;
        };
    }

    private static Reading read(Object value) {
        return new Reading(value, null, null);
    }

    private static Reading unreadable(String rule, Object raw) {
        String text = UNSEEN.matcher(String.valueOf(raw)).replaceAll(" ").replaceAll("\\s", " ");
        return new Reading(null, rule, text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }

    private static Reading text(Object raw) {
        if (raw instanceof Map || raw instanceof List) {
            return unreadable("form.text", raw);
        }
        String lines = raw.toString().replace("\r\n", "\n").replace('\r', '\n');
        String text = Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
        return read(text.isEmpty() ? null : text);
    }

    /** A telephone number in its one international spelling; anything else as it is, for the rules to refuse. */
    private static Reading phone(Reading text) {
        String number = text.value() == null ? null : TextRules.phone((String) text.value());
        return number == null ? text : read(number);
    }

    /** A comma is the decimal sign here, spaces group digits; a second comma or point makes the number unreadable. */
    private static Reading number(Object raw) {
        String sent = raw instanceof BigDecimal number ? number.toPlainString() : raw.toString();
        if (sent.length() > 200 || raw instanceof Map || raw instanceof List) {
            return unreadable("form.number", raw);
        }
        String digits = SPACES.matcher(sent).replaceAll("").replace(',', '.').replace('\u2212', '-');
        if (digits.isEmpty()) {
            return NONE;
        }
        return NUMBER.matcher(digits).matches() ? read(new BigDecimal(digits)) : unreadable("form.number", raw);
    }

    private static Reading ticked(Object raw) {
        return switch (raw.toString()) {
            case "true" -> read(true);
            case "false" -> read(false);
            default -> unreadable("form.option", raw);
        };
    }

    private static Reading date(Object raw) {
        try {
            LocalDate date = Moments.date(raw.toString());
            return plausible(date) ? read(date) : unreadable("form.date", raw);
        } catch (DateTimeParseException noDate) {
            return unreadable("form.date", raw);
        }
    }

    private static Reading time(Object raw) {
        try {
            return read(Moments.time(raw.toString()));
        } catch (DateTimeParseException noTime) {
            return unreadable("form.time", raw);
        }
    }

    private static Reading dateTime(Object raw) {
        try {
            LocalDateTime at = Moments.dateTime(raw.toString());
            return plausible(at.toLocalDate()) ? read(at) : unreadable("form.dateTime", raw);
        } catch (DateTimeParseException noTime) {
            return unreadable("form.dateTime", raw);
        }
    }

    private static boolean plausible(LocalDate date) {
        return !Year.from(date).isBefore(Year.of(1900)) && Year.from(date).isBefore(Year.of(2200));
    }

    private static Reading choice(Object raw) {
        boolean single = !(raw instanceof Map) && !(raw instanceof List);
        return single ? read(raw.toString()) : unreadable("form.option", raw);
    }

    private static Reading choices(Object raw) {
        if (!(raw instanceof Iterable<?> chosen)) {
            return unreadable("form.option", raw);
        }
        LinkedHashSet<String> values = new LinkedHashSet<>();
        chosen.forEach(value -> values.add(String.valueOf(value)));
        return values.size() > MOST_CHOICES
                ? unreadable("form.option", values.size())
                : read(values.isEmpty() ? null : new ArrayList<>(values));
    }
}
