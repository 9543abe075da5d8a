package kz.birlese.workflow.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/** Dates and times: read local or with an offset, kept local in Asia/Aqtau, written as the form asks. */
final class Moments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Aqtau");
    /** A time without a day has no other; the zone has kept this one since 2004. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);

    private Moments() {}

    static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    static LocalTime time(String text) {
        return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetTime.parse(text).withOffsetSameInstant(OFFSET).toLocalTime()
                : LocalTime.parse(text);
    }

    static LocalDateTime dateTime(String text) {
        return text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDateTime()
                : LocalDateTime.parse(text);
    }

    /** The value as it leaves the form: local, unless the form wants an offset; that makes a text of it. */
    static Object written(FormComponent it, Object value) {
        boolean local =
                it.timeSerializingFormat() == null || it.timeSerializingFormat().equals("no_timezone");
        if (local || value == null || value instanceof LocalDate) {
            return value;
        }
        boolean normalized = it.timeSerializingFormat().equals("utc_normalized");
        String zone = normalized ? "'Z'" : "xxx";
        if (value instanceof LocalTime time) {
            OffsetTime at = time.atOffset(OFFSET);
            return format("HH:mm" + zone, normalized ? at.withOffsetSameInstant(ZoneOffset.UTC) : at);
        }
        OffsetDateTime at = ((LocalDateTime) value).atZone(ZONE).toOffsetDateTime();
        return format("yyyy-MM-dd'T'HH:mm" + zone, normalized ? at.withOffsetSameInstant(ZoneOffset.UTC) : at);
    }

    private static String format(String pattern, Temporal at) {
        return DateTimeFormatter.ofPattern(pattern).format(at);
    }
}
