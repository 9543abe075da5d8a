package kz.birlese.grant.conflict;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as they are compared and as they may be shown. */
final class Digits {

    /** Of a number in Kazakhstan, behind the 8 or the +7. */
    private static final int NATIONAL = 10;

    private static final int SHOWN = 2;

    private Digits() {}

    /** All its digits; empty for null. */
    static String of(String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }

    /** Those that are telephones, as {@link #dialled(String)}. */
    static Set<String> dialled(Collection<String> phones) {
        return phones.stream().map(Digits::dialled).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    /** "8 701 …", "+7 (701) …" and "701 …" alike; null for what is too short for a telephone. */
    static String dialled(String phone) {
        String digits = of(phone);
        return digits.length() < NATIONAL ? null : digits.substring(digits.length() - NATIONAL);
    }

    /** Only its end can be read: enough to know it again, not enough to learn it. */
    static String masked(String digits) {
        return "…" + digits.substring(digits.length() - SHOWN);
    }
}
