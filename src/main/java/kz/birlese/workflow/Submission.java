package kz.birlese.workflow;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a person sent with a form, after the form's own rules have passed: only keys the form has, only values of their
 * type. Travels through the engine as a transient variable and is never stored there. Absent and empty are both null.
 *
 * @param values by field key; text, BigDecimal, Boolean, LocalDate, LocalTime, LocalDateTime, lists and nested
 *     maps
 */
public record Submission(LinkedHashMap<String, Object> values) implements Serializable {

    public static Submission of(Map<String, ?> values) {
        return new Submission(new LinkedHashMap<>(values));
    }

    /** The trimmed text, or null when there is none. */
    public String text(String key) {
        return values.get(key) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    public BigDecimal number(String key) {
        Object value = values.get(key);
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** Whether the box is ticked; false when absent. */
    public boolean ticked(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    /** A local date and time in the zone of the product, Asia/Aqtau. */
    public LocalDateTime dateTime(String key) {
        return (LocalDateTime) values.get(key);
    }

    /** A time of day, local. */
    public LocalTime time(String key) {
        return (LocalTime) values.get(key);
    }

    public UUID id(String key) {
        String text = text(key);
        return text == null ? null : UUID.fromString(text);
    }

    /** The chosen values of a list field; empty when none. */
    public List<String> choices(String key) {
        List<String> chosen = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            list.forEach(each -> chosen.add(String.valueOf(each)));
        }
        return chosen;
    }

    /** The rows of a dynamic list; empty when none. */
    public List<Submission> rows(String key) {
        List<Submission> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object each : list) {
                LinkedHashMap<String, Object> row = new LinkedHashMap<>();
                ((Map<?, ?>) each).forEach((name, value) -> row.put(String.valueOf(name), value));
                rows.add(new Submission(row));
            }
        }
        return rows;
    }
}
