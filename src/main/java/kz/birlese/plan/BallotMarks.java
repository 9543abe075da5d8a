package kz.birlese.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.birlese.record.Refusal;

/**
 * What stands on a ballot, as somebody keys it: {@code 312} for the third, the first and the second item, {@code 1 12 3}
 * where there are more than nine, {@code s} for a spoiled ballot, {@code e} for an empty one. Keys are read as they lie
 * under the fingers: the row of digits of a Kazakh keyboard writes letters, and {@code ы} is {@code s} on a Russian one.
 */
record BallotMarks(boolean isSpoiled, List<Integer> numbers) {

    private static final String SPOILED = "sы";
    private static final String EMPTY = "eу";
    private static final String KAZAKH_ROW = "\"әіңғ,.үұқ";
    private static final String DIGITS = "1234567890";
    private static final int ONE_KEY = 9;
    private static final Pattern SEPARATE = Pattern.compile("\\d{1,3}([ ,.;]+\\d{1,3})*[ ,.;]*");

    BallotMarks {
        numbers = List.copyOf(numbers);
    }

    /** Throws {@link Refusal} {@code marksMissing} for nothing at all, {@code marksUnreadable}. */
    static BallotMarks of(String typed, int items) {
        String keys = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (keys.isEmpty()) {
            throw new Refusal("marksMissing", "marks", Map.of());
        }
        if (keys.length() == 1 && SPOILED.contains(keys)) {
            return new BallotMarks(true, List.of());
        }
        if (keys.length() == 1 && EMPTY.contains(keys)) {
            return new BallotMarks(false, List.of());
        }
        return new BallotMarks(false, items <= ONE_KEY ? singly(keys) : separately(keys));
    }

    private static List<Integer> singly(String keys) {
        List<Integer> numbers = new ArrayList<>();
        for (char key : keys.replace(" ", "").toCharArray()) {
            int inRow = KAZAKH_ROW.indexOf(key);
            char digit = inRow < 0 ? key : DIGITS.charAt(inRow);
            if (digit < '0' || digit > '9') {
                throw unreadable(keys);
            }
            numbers.add(digit - '0');
        }
        return numbers;
    }

    private static List<Integer> separately(String keys) {
        if (!SEPARATE.matcher(keys).matches()) {
            throw unreadable(keys);
        }
        List<Integer> numbers = new ArrayList<>();
        for (String number : keys.split("[ ,.;]+")) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private static Refusal unreadable(String keys) {
        return new Refusal("marksUnreadable", "marks", Map.of("found", keys));
    }
}
